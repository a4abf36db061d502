namespace IacSrmScanner.Benchmarks.Whole;

/// <summary>Several runs of the same, summed up.</summary>
/// <param name="Name">What was run.</param>
/// <param name="ExitCode">Of the last run.</param>
/// <param name="Runs">How many runs.</param>
/// <param name="WallSeconds">Median.</param>
/// <param name="CpuSeconds">Median of user and system time together.</param>
/// <param name="UserSeconds">Median.</param>
/// <param name="SystemSeconds">Median.</param>
/// <param name="LeastCpuSeconds">The run that was disturbed least.</param>
/// <param name="PeakMegabytes">Median of the runs' peaks.</param>
internal sealed record Measurement(
    string Name,
    int ExitCode,
    int Runs,
    double WallSeconds,
    double CpuSeconds,
    double UserSeconds,
    double SystemSeconds,
    double LeastCpuSeconds,
    double PeakMegabytes)
{
    /// <summary>Runs a program once to warm the disk's cache, and then so many times.</summary>
    public static Measurement Take(string name, string program, IReadOnlyList<string> arguments, int runs)
    {
        _ = ChildProcess.Measure(program, arguments);
        var taken = new RunUsage[runs];
        for (var run = 0; run < runs; run++)
        {
            taken[run] = ChildProcess.Measure(program, arguments);
        }

        return new Measurement(
            name,
            taken[^1].ExitCode,
            runs,
            Median(taken, run => run.Wall.TotalSeconds),
            Median(taken, run => run.Cpu.TotalSeconds),
            Median(taken, run => run.User.TotalSeconds),
            Median(taken, run => run.System.TotalSeconds),
            taken.Min(run => run.Cpu.TotalSeconds),
            Median(taken, run => run.PeakBytes / 1e6));
    }

    private static double Median(RunUsage[] runs, Func<RunUsage, double> measure)
    {
        var ordered = runs.Select(measure).Order().ToArray();
        var middle = ordered.Length / 2;
        return ordered.Length % 2 == 1 ? ordered[middle] : (ordered[middle - 1] + ordered[middle]) / 2;
    }
}
