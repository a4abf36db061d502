using System.Collections.Immutable;

namespace IacSrmScanner.Core.Values;

/// <summary>A value that cannot be known from the files alone, and whatever is known about it all the same.</summary>
public sealed record UnknownValue(UnknownReason Why, Provenance Provenance) : Value(Provenance)
{
    /// <summary>
    /// The value is certainly not null: it counts as set. True for an attribute of a resource that is created together
    /// with this one, and for a text with unknown parts.
    /// </summary>
    public bool IsNotNull { get; init; }

    /// <summary>
    /// For a text with unknown parts: its parts in order, <see cref="TextValue"/> for what is known and
    /// <see cref="UnknownValue"/> for the rest. Empty when nothing is known about the text.
    /// </summary>
    public ImmutableArray<Value> Parts { get; init; } = [];

    /// <summary>The value that the text is the JSON encoding of, when it was made by encoding one: only its leaves are unknown.</summary>
    public Value? Structure { get; init; }
}
