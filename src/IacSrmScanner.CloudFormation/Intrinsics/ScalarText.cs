using IacSrmScanner.Core.Values;

namespace IacSrmScanner.CloudFormation.Intrinsics;

/// <summary>Scalars as the texts that CloudFormation makes of them.</summary>
internal static class ScalarText
{
    /// <summary>The text of a known scalar; null for anything else.</summary>
    public static string? Of(Value value) => value switch
    {
        TextValue text => text.Text,
        BoolValue flag => flag.IsTrue ? "true" : "false",
        NumberValue number => number.Number.ToString(),
        _ => null,
    };

    /// <summary>The value as a part of a text; lists, maps and nothing are no texts and give null.</summary>
    public static Value? AsPart(Value value) => value switch
    {
        TextValue or UnknownValue or OneOfValue => value,
        _ when Of(value) is { } text => new TextValue(text, value.Provenance) { IsSensitive = value.IsSensitive },
        _ => null,
    };

    /// <summary>How many characters and unknown parts a part adds to a text.</summary>
    public static long Length(Value value) => value switch
    {
        TextValue text => text.Text.Length,
        UnknownValue unknown => 1 + unknown.Parts.Sum(part => part is TextValue text ? text.Text.Length : 1L),
        _ => 1,
    };
}
