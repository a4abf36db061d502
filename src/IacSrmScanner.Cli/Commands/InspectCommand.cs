using System.CommandLine;
using IacSrmScanner.Cli.Input;
using IacSrmScanner.Cli.Output;
using IacSrmScanner.CloudFormation.Configurations;
using IacSrmScanner.Core.Diagnostics;
using IacSrmScanner.Reporting.Inspect;

namespace IacSrmScanner.Cli.Commands;

/// <summary><c>iac-srm inspect</c></summary>
internal static class InspectCommand
{
    private const string TemplateForm = "cloudformation";

    public static Command Create(Terminal terminal)
    {
        var paths = PathsArgument.Create("Files and folders; the current folder when none is given.");
        var format = new Option<string>("--format", "-f") { Description = "The form: json, or cloudformation for evaluated templates as plain CloudFormation.", DefaultValueFactory = _ => "json" };
        format.AcceptOnlyFromAmong("json", TemplateForm);
        var output = new Option<string?>("--output", "-o") { Description = "Write to this file instead of standard output." };
        var source = SourceOption.Create();
        var command = new Command("inspect", "Shows every resource, local and output with its evaluated value.") { paths, format, output, source };
        var terraform = new TerraformOptionSet(command);
        var cloudFormation = new CloudFormationOptionSet(command);
        command.SetAction(parsed => Run(
            terminal,
            parsed.GetValue(paths) is { Length: > 0 } given ? given : ["."],
            terraform.Read(parsed),
            cloudFormation.Read(parsed),
            parsed.GetValue(source),
            parsed.GetValue(format) == TemplateForm,
            parsed.GetValue(output)));
        return command;
    }

    private static int Run(
        Terminal terminal, string[] paths, TerraformInputs terraform, CloudFormationInputs cloudFormation, string? source, bool isTemplate, string? output)
    {
        if (ResolvedInput.Of(terminal, paths, source, terraform, cloudFormation) is not { } resolved)
        {
            return ExitCodes.Usage;
        }

        var evaluated = new EvaluationRun(terminal).Evaluate(resolved, DiagnosticSeverity.Warning);
        return ReportFile.TryWrite(terminal, output, Write)
            ? EvaluationRun.ExitCode(evaluated)
            : ExitCodes.Usage;

        void Write(TextWriter writer)
        {
            if (isTemplate)
            {
                TemplateWriter.Write(writer, evaluated.Sources);
            }
            else
            {
                InspectReport.Write(writer, evaluated.Configurations);
            }
        }
    }
}
