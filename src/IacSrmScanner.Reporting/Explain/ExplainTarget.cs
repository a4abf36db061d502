using System.Collections.Immutable;
using IacSrmScanner.Core.Resources;
using IacSrmScanner.Core.Text;
using IacSrmScanner.Core.Values;

namespace IacSrmScanner.Reporting.Explain;

/// <summary>A resource or a named value that is explained.</summary>
/// <param name="Title">Its address.</param>
/// <param name="Span">Where it is declared.</param>
/// <param name="Notes">What is to know about it as a whole: its calls, why it may not exist.</param>
/// <param name="Values">Its attributes by their paths, or its only value.</param>
internal sealed record ExplainTarget(
    string Title, SourceSpan Span, ImmutableArray<string> Notes, ImmutableArray<(string Path, Value Value)> Values)
{
    /// <summary>The resource; null for a named value.</summary>
    public Resource? Resource { get; init; }
}
