using System.CommandLine;
using IacSrmScanner.Cli.Input;
using IacSrmScanner.Cli.Output;
using IacSrmScanner.Core.Diagnostics;
using IacSrmScanner.Reporting.Inspect;
using IacSrmScanner.Rules.Engine;

namespace IacSrmScanner.Cli.Commands;

/// <summary><c>iac-srm inspect</c></summary>
internal static class InspectCommand
{
    public static Command Create(Terminal terminal)
    {
        var paths = PathsArgument.Create("Files and folders; the current folder when none is given.");
        var format = new Option<string>("--format", "-f") { Description = "The form: json.", DefaultValueFactory = _ => "json" };
        format.AcceptOnlyFromAmong("json");
        var output = new Option<string?>("--output", "-o") { Description = "Write to this file instead of standard output." };
        var source = SourceOption.Create();
        var command = new Command("inspect", "Shows every resource, local and output with its evaluated value.") { paths, format, output, source };
        command.SetAction(parsed => Run(terminal, parsed.GetValue(paths) is { Length: > 0 } given ? given : ["."], parsed.GetValue(output), parsed.GetValue(source)));
        return command;
    }

    private static int Run(Terminal terminal, string[] paths, string? output, string? source)
    {
        var input = ScanInput.Of(paths, source);
        var discovered = Discovery.Run(Composition.FrontEndsFor(input), input.Tree, input.Files);
        var configurations = discovered.SelectMany(result => result.Sources).Select(source => source.Evaluate()).ToArray();
        var diagnostics = input.Diagnostics
            .Concat(discovered.SelectMany(result => result.Diagnostics))
            .Concat(configurations.SelectMany(configuration => configuration.Diagnostics))
            .ToArray();
        DiagnosticPrinter.Print(terminal.Error, diagnostics, DiagnosticSeverity.Warning);
        if (!ReportFile.TryWrite(terminal, output, writer => InspectReport.Write(writer, configurations)))
        {
            return ExitCodes.Usage;
        }

        return diagnostics.Any(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error) ? ExitCodes.Incomplete : ExitCodes.Clean;
    }
}
