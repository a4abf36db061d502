using System.Collections.Immutable;
using IacSrmScanner.Core.Diagnostics;

namespace IacSrmScanner.Documents.Reading;

/// <summary>Diagnostics as the text has them: duplicate keys are only seen when their mapping ends.</summary>
internal static class DocumentOrder
{
    public static ImmutableArray<Diagnostic> Of(List<Diagnostic> diagnostics) =>
        [.. diagnostics.OrderBy(diagnostic => diagnostic.Span?.Span.Start ?? 0)];
}
