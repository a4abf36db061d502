using IacSrmScanner.Core.Values;

namespace IacSrmScanner.Rules.Conditions.Operators;

/// <summary><c>endsWith: T</c></summary>
public sealed record EndsWithOperator(string Suffix) : ValueOperator
{
    public override Truth Test(Value value) =>
        Literal.Text(value) is { } text ? Truth.Of(text.EndsWith(Suffix, StringComparison.Ordinal)) : Truth.False;

    public override Truth TestUnknown(UnknownValue value)
    {
        var known = KnownText.Suffix(value);
        if (known.EndsWith(Suffix, StringComparison.Ordinal))
        {
            return Truth.True;
        }

        return Suffix.EndsWith(known, StringComparison.Ordinal) ? Truth.Unknown : Truth.False;
    }
}
