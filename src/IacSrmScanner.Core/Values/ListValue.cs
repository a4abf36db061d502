using System.Collections.Immutable;

namespace IacSrmScanner.Core.Values;

/// <summary>A list, tuple or set, or the blocks of one type in the order in which they stand.</summary>
public sealed record ListValue(ImmutableArray<Value> Items, Provenance Provenance) : Value(Provenance)
{
    /// <summary>
    /// The list may hold further items that are not known (a <c>dynamic</c> block over an unknown collection): what is
    /// listed is there, and nothing may be concluded from what is not.
    /// </summary>
    public bool IsOpen { get; init; }

    /// <summary>Which of the dialect's collections it is. Decides equality and iteration, never what a rule sees.</summary>
    public ListKind Kind { get; init; }
}
