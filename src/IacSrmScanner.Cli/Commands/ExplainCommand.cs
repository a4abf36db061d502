using System.CommandLine;

namespace IacSrmScanner.Cli.Commands;

/// <summary><c>iac-srm explain</c></summary>
internal static class ExplainCommand
{
    public static Command Create(Terminal terminal)
    {
        var address = new Argument<string>("subject")
        {
            Description = "A resource's address or logical id (keys may be left out), local.x, var.x, output.x, parameter.x; or a resource type, rule, layer or control family.",
        };
        var paths = PathsArgument.Create("Files and folders; the current folder when none is given.");
        var command = new Command("explain", "Shows where the values of a resource come from, step by step, and whose each duty on it is and why; or explains a resource type, rule or layer.") { address, paths };
        var terraform = new TerraformOptionSet(command);
        var cloudFormation = new CloudFormationOptionSet(command);
        command.SetAction(parsed => new ExplainRun(terminal).Run(
            parsed.GetRequiredValue(address),
            parsed.GetValue(paths) is { Length: > 0 } given ? given : ["."],
            terraform.Read(parsed),
            cloudFormation.Read(parsed)));
        return command;
    }
}
