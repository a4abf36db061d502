using System.CommandLine;

namespace IacSrmScanner.Cli.Commands;

/// <summary><c>iac-srm diff</c></summary>
internal static class DiffCommand
{
    public static Command Create(Terminal terminal)
    {
        var before = new Argument<string>("base") { Description = "A folder, or a git revision: the state before." };
        var after = new Argument<string>("head") { Description = "A folder, or a git revision: the state after." };
        var path = new Option<string>("--path") { Description = "Only this folder of both.", DefaultValueFactory = _ => "" };
        var output = new Option<string?>("--output", "-o") { Description = "Write to this file instead of standard output." };
        var asOf = AsOfOption.Create();
        var command = new Command("diff", "Shows which duties a change gains, loses and alters, and which findings are new or fixed, in Markdown.") { before, after, path, output, asOf };
        var terraform = new TerraformOptionSet(command);
        var cloudFormation = new CloudFormationOptionSet(command);
        command.SetAction((parsed, cancellation) => Task.FromResult(new DiffRun(terminal, terraform.Read(parsed), cloudFormation.Read(parsed), parsed.GetValue(asOf)).Run(
            parsed.GetRequiredValue(before), parsed.GetRequiredValue(after), parsed.GetValue(path) ?? "", parsed.GetValue(output), cancellation)));
        return command;
    }
}
