using System.Collections.Immutable;
using IacSrmScanner.Core.Diagnostics;
using IacSrmScanner.Core.Resources;

namespace IacSrmScanner.Rules.Engine;

/// <summary>Configurations, evaluated but not judged: for what shows values.</summary>
/// <param name="Configurations">Those that could be evaluated.</param>
/// <param name="Diagnostics">What could not be read or evaluated, each once, in order.</param>
/// <param name="InternalErrors">Mistakes of this tool, with their stacks; for standard error only.</param>
public sealed record Evaluation(
    ImmutableArray<Configuration> Configurations, ImmutableArray<Diagnostic> Diagnostics, ImmutableArray<string> InternalErrors)
{
    /// <summary>What the configurations were evaluated from, for what writes them in their own language.</summary>
    public ImmutableArray<IConfigurationSource> Sources { get; private init; } = [];

    /// <summary>Something that was asked for could not be read or evaluated.</summary>
    public bool IsIncomplete => Diagnostics.Any(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);

    public static Evaluation Of(Discovery discovered)
    {
        var configurations = ImmutableArray.CreateBuilder<Configuration>();
        var errors = discovered.Errors.ToList();
        foreach (var source in discovered.Sources)
        {
            if (InternalError.Contain(source.Path, source.Evaluate, out var error) is { } configuration)
            {
                configurations.Add(configuration);
            }
            else if (error is not null)
            {
                errors.Add(error);
            }
        }

        var diagnostics = DiagnosticOrder.Sort(
        [
            .. discovered.Diagnostics,
            .. configurations.SelectMany(configuration => configuration.Diagnostics),
            .. errors.Select(error => error.Diagnostic),
        ]);
        return new Evaluation(configurations.ToImmutable(), diagnostics, [.. errors.Select(error => error.Trace)])
        {
            Sources = [.. discovered.Sources],
        };
    }
}
