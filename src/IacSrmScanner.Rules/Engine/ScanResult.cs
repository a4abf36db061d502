using System.Collections.Immutable;
using IacSrmScanner.Core.Diagnostics;
using IacSrmScanner.Rules.Findings;

namespace IacSrmScanner.Rules.Engine;

/// <summary>Everything that a scan found out.</summary>
/// <param name="Findings">What fails and what is open, merged and in order.</param>
/// <param name="Tally">How often each outcome was reached, what is not among the findings included.</param>
/// <param name="Diagnostics">What could not be read or evaluated, each once, in order.</param>
/// <param name="Configurations">How many configurations there were.</param>
/// <param name="Resources">How many resources, instances counted each.</param>
/// <param name="Files">Every file that was analysed, in ordinal order.</param>
public sealed record ScanResult(
    IReadOnlyList<Finding> Findings,
    Tally Tally,
    ImmutableArray<Diagnostic> Diagnostics,
    int Configurations,
    int Resources,
    ImmutableArray<string> Files)
{
    /// <summary>The paths of configurations that are made to be called by others and were scanned without a caller, in ordinal order.</summary>
    public ImmutableArray<string> LibraryModules { get; init; } = [];

    /// <summary>Mistakes of this tool, one per configuration that it could not finish, with their stacks; for standard error only.</summary>
    public ImmutableArray<string> InternalErrors { get; init; } = [];

    /// <summary>Something that was asked for could not be read or evaluated.</summary>
    public bool IsIncomplete => Diagnostics.Any(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
}
