using IacSrmScanner.Core.Values;

namespace IacSrmScanner.Rules.Findings;

/// <summary>Values in words, for messages.</summary>
public static class ValueWords
{
    private const int MaxText = 60;
    private const int MaxItems = 3;

    /// <summary>A value as a message names it; null is an absent attribute. Sensitive values are never told.</summary>
    public static string Of(Value? value) => value switch
    {
        null or NullValue => "not set",
        { IsSensitive: true } => "a sensitive value",
        TextValue { Text.Length: 0 } => "empty",
        TextValue text => $"'{Short(text.Text)}'",
        BoolValue flag => flag.IsTrue ? "true" : "false",
        NumberValue number => number.Number.ToString(),
        ListValue { Items.IsEmpty: true } => "an empty list",
        ListValue list when list.Items.All(IsScalar) => Listed(list),
        ListValue { Items.Length: 1 } => "a block",
        ListValue list => $"{list.Items.Length} blocks",
        MapValue => "a block",
        OneOfValue many => string.Join(" or ", many.Alternatives.Select(alternative => Of(alternative.Value)).Distinct().Take(MaxItems)),
        UnknownValue unknown => $"unknown because {unknown.Why.Text}",
        _ => "unknown",
    };

    private static bool IsScalar(Value value) => value is TextValue or BoolValue or NumberValue or UnknownValue;

    private static string Listed(ListValue list)
    {
        var shown = string.Join(", ", list.Items.Take(MaxItems).Select(item => item is UnknownValue ? "unknown" : Of(item)));
        return list.Items.Length > MaxItems ? $"[{shown}, …]" : $"[{shown}]";
    }

    private static string Short(string text)
    {
        var line = text.AsSpan().IndexOfAny('\r', '\n');
        var end = Math.Min(line < 0 ? text.Length : line, MaxText);
        if (end > 0 && end < text.Length && char.IsHighSurrogate(text[end - 1]))
        {
            end--;
        }

        return end == text.Length ? text : text[..end] + "…";
    }
}
