using System.CommandLine;
using IacSrmScanner.Benchmarks.Whole;

namespace IacSrmScanner.Benchmarks.Commands;

/// <summary><c>process</c>: whole scans of folders.</summary>
internal static class ProcessCommand
{
    public static Command Create()
    {
        var paths = new Argument<string[]>("path") { Description = "Folders that are scanned together, in one process.", Arity = ArgumentArity.OneOrMore };
        var command = new Command("process", "Measures whole scans: wall and CPU time and peak memory.") { paths };
        var options = new HarnessOptions(command, defaultRuns: 9);
        command.SetAction(parsed =>
        {
            var program = options.Program(parsed);
            var runs = options.Runs(parsed);
            string[] given = parsed.GetValue(paths) ?? [];
            Measurement[] taken =
            [
                Measurement.Take("start only (--version)", program, ["--version"], runs),
                Measurement.Take("scan, console", program, ["scan", .. given], runs),
                Measurement.Take("scan, SARIF", program, ["scan", "--format", "sarif", .. given], runs),
            ];
            MeasurementTable.Write(parsed.InvocationConfiguration.Output, taken, options.AsJson(parsed));
        });
        return command;
    }
}
