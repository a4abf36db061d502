using System.CommandLine;
using System.Globalization;
using IacSrmScanner.Benchmarks.Synthetic;
using IacSrmScanner.Benchmarks.Whole;

namespace IacSrmScanner.Benchmarks.Commands;

#pragma warning disable RS0030 // Puts synthetic repositories into the folder for temporary files, and clears up.

/// <summary><c>series</c>: synthetic repositories, each twice as large as the one before. Time that is linear doubles too.</summary>
internal static class SeriesCommand
{
    public static Command Create()
    {
        var from = new Option<int>("--from") { Description = "Resource instances of the smallest.", DefaultValueFactory = _ => 5_000 };
        var steps = new Option<int>("--steps") { Description = "How many sizes.", DefaultValueFactory = _ => 4 };
        var standalone = new Option<bool>("--standalone") { Description = "Many small configurations, not one large one." };
        var command = new Command("series", "Measures whole scans of synthetic repositories of growing size.") { from, steps, standalone };
        var options = new HarnessOptions(command, defaultRuns: 3);
        command.SetAction(parsed =>
        {
            var program = options.Program(parsed);
            var taken = Enumerable.Range(0, parsed.GetValue(steps))
                .Select(step => Take(program, SyntheticSize.OfInstances(parsed.GetValue(from) << step, parsed.GetValue(standalone)), options.Runs(parsed)))
                .ToArray();
            MeasurementTable.Write(parsed.InvocationConfiguration.Output, taken, options.AsJson(parsed));
        });
        return command;
    }

    private static Measurement Take(string program, SyntheticSize size, int runs)
    {
        var folder = Directory.CreateTempSubdirectory("iac-srm-series-").FullName;
        try
        {
            var bytes = RepositoryWriter.Write(size, folder);
            var name = string.Create(CultureInfo.InvariantCulture, $"{size.Instances} instances, {bytes / 1e6:0.0} MB");
            return Measurement.Take(name, program, ["scan", folder], runs);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
