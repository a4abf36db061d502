using IacSrmScanner.Core.Text;
using IacSrmScanner.Core.Values;

namespace IacSrmScanner.Rules.Conditions;

/// <summary>What decided a truth: an attribute and its value, or its absence.</summary>
/// <param name="Path">The path as the rule states it; empty when no attribute is meant.</param>
/// <param name="Value">The value, or null when it is absent.</param>
/// <param name="Span">The place of the value, or null when it is absent.</param>
public sealed record Evidence(string Path, Value? Value, SourceSpan? Span)
{
    /// <summary>The path as a person names it: without the marks that say how lists are crossed.</summary>
    public string DisplayPath => Path
        .Replace("[?]", "", StringComparison.Ordinal)
        .Replace("[*]", "", StringComparison.Ordinal)
        .Replace("{}", "", StringComparison.Ordinal);

    /// <summary>Why the truth is unknown, as a clause that can follow "because"; null when it is not.</summary>
    public string? Reason { get; init; }

    /// <summary>What the operator says of the value beside its truth; null when it says nothing.</summary>
    public string? Remark { get; init; }

    /// <summary>The value must not be printed: it is, or may be, a secret.</summary>
    public bool IsConcealed { get; init; }
}
