using System.CommandLine;
using IacSrmScanner.Rules.Compliance;

namespace IacSrmScanner.Cli.Commands;

/// <summary><c>iac-srm compliance</c></summary>
internal static class ComplianceCommand
{
    public static Command Create(Terminal terminal)
    {
        var framework = new Argument<string>("framework") { Description = $"One of {string.Join(", ", FrameworkCatalogue.Ids)}." };
        var paths = PathsArgument.Create("Files and folders; the current folder when none is given.");
        var format = new Option<string>("--format", "-f") { Description = "The form: markdown or json.", DefaultValueFactory = _ => "markdown" };
        format.AcceptOnlyFromAmong("markdown", "json");
        var output = new Option<string?>("--output", "-o") { Description = "Write to this file instead of standard output." };
        var source = SourceOption.Create();
        var asOf = AsOfOption.Create();
        var command = new Command("compliance", "Shows, requirement by requirement, how many of the controls behind it are met, missing, open or the provider's.")
        {
            framework, paths, format, output, source, asOf,
        };
        var terraform = new TerraformOptionSet(command);
        var cloudFormation = new CloudFormationOptionSet(command);
        command.SetAction((parsed, cancellation) => Task.FromResult(new ComplianceRun(terminal).Run(
            parsed.GetRequiredValue(framework),
            new ScanOptions
            {
                Paths = [.. parsed.GetValue(paths) is { Length: > 0 } given ? given : ["."]],
                Format = parsed.GetValue(format) ?? "markdown",
                Output = parsed.GetValue(output),
                Terraform = terraform.Read(parsed),
                CloudFormation = cloudFormation.Read(parsed),
                Source = parsed.GetValue(source),
                AsOf = parsed.GetValue(asOf),
            },
            cancellation)));
        return command;
    }
}
