namespace IacSrmScanner.Core.Values;

/// <summary>A text that is known to the last character.</summary>
public sealed record TextValue(string Text, Provenance Provenance) : Value(Provenance)
{
    /// <summary>The value that the text is the JSON encoding of, when it was made by encoding one; keeps the spans of its parts.</summary>
    public Value? Structure { get; init; }
}
