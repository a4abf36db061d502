using System.CommandLine;
using IacSrmScanner.Benchmarks.Whole;

namespace IacSrmScanner.Benchmarks.Commands;

/// <summary>What the commands that run whole processes have in common.</summary>
internal sealed class HarnessOptions
{
    private readonly Option<int> runs = new("--runs") { Description = "How often each is run, after once to warm up." };
    private readonly Option<bool> publish = new("--publish") { Description = "Publish the command line as a ReadyToRun build and measure that. This is what happens without --program." };
    private readonly Option<string?> program = new("--program") { Description = "Measure this program." };
    private readonly Option<bool> json = new("--json") { Description = "JSON in place of a table." };

    public HarnessOptions(Command command, int defaultRuns)
    {
        runs.DefaultValueFactory = _ => defaultRuns;
        command.Add(runs);
        command.Add(publish);
        command.Add(program);
        command.Add(json);
    }

    public int Runs(ParseResult parsed) => Math.Max(1, parsed.GetValue(runs));

    public bool AsJson(ParseResult parsed) => parsed.GetValue(json);

    public string Program(ParseResult parsed) =>
        parsed.GetValue(program) is { } given && !parsed.GetValue(publish) ? Path.GetFullPath(given) : CliPublisher.Publish();
}
