using IacSrmScanner.Cli.Input;
using IacSrmScanner.CloudFormation.Inputs;
using IacSrmScanner.Terraform.Configurations;

namespace IacSrmScanner.Cli.Commands;

/// <summary>What the command line asks to look at, found and read.</summary>
/// <param name="Input">The files.</param>
/// <param name="Terraform">What is said about Terraform beside them.</param>
/// <param name="CloudFormation">What is said about templates.</param>
internal sealed record ResolvedInput(ScanInput Input, TerraformOptions Terraform, CloudFormationOptions CloudFormation)
{
    /// <summary>Resolves it; null, after saying why, when the command line is wrong.</summary>
    public static ResolvedInput? Of(
        Terminal terminal, IReadOnlyList<string> paths, string? source, TerraformInputs terraform, CloudFormationInputs cloudFormation)
    {
        var problems = new List<string>();
        var (input, options) = terraform.Resolve(ScanInput.Of(paths, source), problems);
        var templates = cloudFormation.Resolve(input.Tree, problems);
        return terminal.TellProblems(problems) ? null : new ResolvedInput(input, options, templates);
    }
}
