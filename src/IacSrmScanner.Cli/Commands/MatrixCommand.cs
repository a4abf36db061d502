using System.CommandLine;

namespace IacSrmScanner.Cli.Commands;

/// <summary><c>iac-srm matrix</c></summary>
internal static class MatrixCommand
{
    public static Command Create(Terminal terminal)
    {
        var paths = PathsArgument.Create("Files and folders; the current folder when none is given.");
        var format = new Option<string>("--format", "-f") { Description = "The form: table, markdown, json, csv or html.", DefaultValueFactory = _ => "table" };
        format.AcceptOnlyFromAmong("table", "markdown", "json", "csv", "html");
        var output = new Option<string?>("--output", "-o") { Description = "Write to this file instead of standard output." };
        var byTeam = new Option<bool>("--by-team") { Description = "Group the table by the teams of iac-srm.yaml." };
        var source = SourceOption.Create();
        var asOf = AsOfOption.Create();
        var command = new Command("matrix", "Shows, resource by resource, who owns each layer and control, and how your duties stand.") { paths, format, byTeam, output, source, asOf };
        var terraform = new TerraformOptionSet(command);
        var cloudFormation = new CloudFormationOptionSet(command);
        command.SetAction((parsed, cancellation) => Task.FromResult(new MatrixRun(terminal, parsed.GetValue(byTeam)).Run(
            new ScanOptions
            {
                Paths = [.. parsed.GetValue(paths) is { Length: > 0 } given ? given : ["."]],
                Format = parsed.GetValue(format) ?? "table",
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
