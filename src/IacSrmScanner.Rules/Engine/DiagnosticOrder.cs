using System.Collections.Immutable;
using IacSrmScanner.Core.Diagnostics;

namespace IacSrmScanner.Rules.Engine;

/// <summary>Diagnostics in the order of files and places, each once.</summary>
public static class DiagnosticOrder
{
    public static ImmutableArray<Diagnostic> Sort(IEnumerable<Diagnostic> diagnostics) =>
    [
        .. diagnostics
            .DistinctBy(diagnostic => (diagnostic.Path, diagnostic.Span?.Span.Start ?? -1, diagnostic.Id, diagnostic.Message))
            .OrderBy(diagnostic => diagnostic.Path, StringComparer.Ordinal)
            .ThenBy(diagnostic => diagnostic.Span?.Span.Start ?? -1)
            .ThenBy(diagnostic => diagnostic.Id, StringComparer.Ordinal)
            .ThenBy(diagnostic => diagnostic.Message, StringComparer.Ordinal),
    ];
}
