using IacSrmScanner.Core.Values;

namespace IacSrmScanner.Rules.Conditions.Operators;

/// <summary><c>contains: X</c>: a text with X in it, a list with an element equal to X, a map with the key X.</summary>
public sealed record ContainsOperator(Value Stated) : ValueOperator
{
    public override Truth Test(Value value) => value switch
    {
        ListValue list => list.Items.Aggregate(
            list.IsOpen ? Truth.Unknown : Truth.False,
            (found, item) => Truth.Or(found, Literal.Same(item, Stated, ignoreCase: false))),
        MapValue map when Literal.Text(Stated) is { } key =>
            map.Find(key) is not null ? Truth.True : map.IsOpen ? Truth.Unknown : Truth.False,
        _ when Literal.Text(value) is { } text && Literal.Text(Stated) is { } part =>
            Truth.Of(text.Contains(part, StringComparison.Ordinal)),
        _ => Truth.False,
    };

    public override Truth TestUnknown(UnknownValue value) =>
        Literal.Text(Stated) is { } part ? KnownText.Contains(value, part) : Truth.Unknown;
}
