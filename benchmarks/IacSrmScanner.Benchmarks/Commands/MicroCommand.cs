using System.CommandLine;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Running;
using IacSrmScanner.Benchmarks.Micro;

namespace IacSrmScanner.Benchmarks.Commands;

/// <summary><c>micro</c>: BenchmarkDotNet over the stages.</summary>
internal static class MicroCommand
{
    public static Command Create()
    {
        var arguments = new Argument<string[]>("arguments") { Description = "BenchmarkDotNet's own, after --, such as -- --filter '*Hcl*'." };
        var command = new Command("micro", $"Measures single stages; real files too when {Corpus.Variable} names a folder.") { arguments };
        command.SetAction(parsed =>
        {
            var config = ManualConfig.Create(DefaultConfig.Instance).AddColumn(new ThroughputColumn());
            var given = parsed.GetValue(arguments) is { Length: > 0 } some ? some : ["--filter", "*"];

            // In this process: a project that BenchmarkDotNet generates would be built under this repository's rules, and fail them.
            _ = BenchmarkSwitcher.FromAssembly(typeof(MicroCommand).Assembly).Run([.. given, "--inProcess"], config);
        });
        return command;
    }
}
