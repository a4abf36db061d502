using System.Collections.Immutable;
using IacSrmScanner.Cli.Input;
using IacSrmScanner.Core.Diagnostics;
using IacSrmScanner.Core.Resources;
using IacSrmScanner.Rules.Engine;

namespace IacSrmScanner.Cli.Commands;

/// <summary>Configurations, evaluated but not judged: for the commands that show values.</summary>
internal sealed record Evaluation(ImmutableArray<Configuration> Configurations, ImmutableArray<Diagnostic> Diagnostics)
{
    public int ExitCode => Diagnostics.Any(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error) ? ExitCodes.Incomplete : ExitCodes.Clean;

    public static Evaluation Of(string[] paths, string? source, TerraformInputs terraform, CloudFormationInputs cloudFormation, ICollection<string> problems)
    {
        var (input, options) = terraform.Resolve(ScanInput.Of(paths, source), problems);
        var templates = cloudFormation.Resolve(input.Tree, problems);
        if (problems.Count > 0)
        {
            return new Evaluation([], []);
        }

        var discovered = Discovery.Run(Composition.FrontEndsFor(input, options, templates), input.Tree, input.Files);
        var configurations = discovered.SelectMany(result => result.Sources).Select(found => found.Evaluate()).ToImmutableArray();
        return new Evaluation(configurations, DiagnosticOrder.Sort(
            input.Diagnostics
                .Concat(discovered.SelectMany(result => result.Diagnostics))
                .Concat(configurations.SelectMany(configuration => configuration.Diagnostics))));
    }
}
