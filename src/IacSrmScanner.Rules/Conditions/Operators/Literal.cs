using IacSrmScanner.Core.Text;
using IacSrmScanner.Core.Values;

namespace IacSrmScanner.Rules.Conditions.Operators;

/// <summary>Values that a rule file states, and comparison with them.</summary>
public static class Literal
{
    private static readonly Provenance Stated = Provenance.Written(new SourceSpan(new SourceText("", ""), default));

    public static Value Of(string text) => new TextValue(text, Stated);

    public static Value Of(bool value) => new BoolValue(value, Stated);

    public static Value Of(Number number) => new NumberValue(number, Stated);

    public static Value Null => new NullValue(Stated);

    /// <summary>
    /// Whether a value is the stated one. Terraform and CloudFormation both take <c>"true"</c> for <c>true</c> and
    /// <c>"1"</c> for <c>1</c>, so these count as equal.
    /// </summary>
    public static Truth Same(Value value, Value stated, bool ignoreCase)
    {
        if (value is UnknownValue unknown)
        {
            return ignoreCase ? Truth.Unknown : ValueComparison.Same(unknown, Text(stated) is { } spelled ? Of(spelled) : stated);
        }

        if (value is OneOfValue many)
        {
            return ValueComparison.OverAlternatives(many, alternative => Same(alternative, stated, ignoreCase));
        }

        if (value is NumberValue number && stated is TextValue or NumberValue && AsNumber(stated) is { } other)
        {
            return Truth.Of(number.Number == other);
        }

        return Text(value) is { } left && Text(stated) is { } right
            ? Truth.Of(string.Equals(left, right, Comparison(value, stated, ignoreCase)))
            : ValueComparison.Same(value, stated);
    }

    /// <summary>The number that a value is or spells; null when it is none.</summary>
    public static Number? AsNumber(Value value) => value switch
    {
        NumberValue number => number.Number,
        TextValue text when Number.TryParse(text.Text.AsSpan().Trim(), out var parsed) => parsed,
        _ => null,
    };

    /// <summary>The text of a scalar as both languages would convert it; null for anything else.</summary>
    public static string? Text(Value value) => value switch
    {
        TextValue text => text.Text,
        BoolValue flag => flag.IsTrue ? "true" : "false",
        NumberValue number => number.Number.ToString(),
        _ => null,
    };

    private static StringComparison Comparison(Value value, Value stated, bool ignoreCase) =>
        ignoreCase || value is BoolValue || stated is BoolValue ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;
}
