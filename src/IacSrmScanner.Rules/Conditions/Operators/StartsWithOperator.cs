using IacSrmScanner.Core.Values;

namespace IacSrmScanner.Rules.Conditions.Operators;

/// <summary><c>startsWith: T</c></summary>
public sealed record StartsWithOperator(string Prefix) : ValueOperator
{
    public override Truth Test(Value value) =>
        Literal.Text(value) is { } text ? Truth.Of(text.StartsWith(Prefix, StringComparison.Ordinal)) : Truth.False;

    public override Truth TestUnknown(UnknownValue value)
    {
        var known = KnownText.Prefix(value);
        if (known.StartsWith(Prefix, StringComparison.Ordinal))
        {
            return Truth.True;
        }

        return Prefix.StartsWith(known, StringComparison.Ordinal) ? Truth.Unknown : Truth.False;
    }
}
