namespace IacSrmScanner.Core.Values;

/// <summary>
/// What an expression evaluates to, and where it came from. A closed family: text, number, bool, null, list, map,
/// one of several alternatives, or unknown. Immutable.
/// </summary>
/// <remarks>
/// Record equality compares provenance too and is rarely what is meant: <see cref="ValueComparison.Same"/> compares
/// content and answers in three values.
/// </remarks>
public abstract record Value
{
    private protected Value(Provenance provenance) => Provenance = provenance;

    public Provenance Provenance { get; init; }

    /// <summary>The author marked the value, or something it is made of, as sensitive: it is never printed.</summary>
    public bool IsSensitive { get; init; }

    /// <summary>The same content, reached another way.</summary>
    public Value From(Provenance provenance) => this with { Provenance = provenance };

    /// <summary>The same value, sensitive when <paramref name="sensitive"/> or when it was already.</summary>
    public Value MarkedSensitive(bool sensitive) => sensitive && !IsSensitive ? this with { IsSensitive = true } : this;
}
