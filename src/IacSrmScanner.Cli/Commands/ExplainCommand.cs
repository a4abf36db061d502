using System.CommandLine;
using IacSrmScanner.Cli.Input;
using IacSrmScanner.Core.Diagnostics;
using IacSrmScanner.Reporting.Explain;

namespace IacSrmScanner.Cli.Commands;

/// <summary><c>iac-srm explain</c></summary>
internal static class ExplainCommand
{
    public static Command Create(Terminal terminal)
    {
        var address = new Argument<string>("address")
        {
            Description = "A resource's address or logical id, or local.x, var.x, output.x, parameter.x; keys may be left out.",
        };
        var paths = PathsArgument.Create("Files and folders; the current folder when none is given.");
        var command = new Command("explain", "Shows where the values of a resource, local, variable or output come from, step by step.") { address, paths };
        var terraform = new TerraformOptionSet(command);
        command.SetAction(parsed => Run(
            terminal, parsed.GetRequiredValue(address), parsed.GetValue(paths) is { Length: > 0 } given ? given : ["."], terraform.Read(parsed)));
        return command;
    }

    private static int Run(Terminal terminal, string address, string[] paths, TerraformInputs terraform)
    {
        if (new EvaluationRun(terminal).Evaluate(paths, null, terraform, DiagnosticSeverity.Error) is not { } evaluated)
        {
            return ExitCodes.Usage;
        }

        if (ExplainReport.Write(terminal.Output, evaluated.Configurations, address))
        {
            return EvaluationRun.ExitCode(evaluated);
        }

        terminal.Error.WriteLine($"iac-srm: nothing is called '{address}'; 'iac-srm inspect' lists every address.");
        return ExitCodes.Usage;
    }
}
