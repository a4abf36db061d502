using IacSrmScanner.Core.Values;

namespace IacSrmScanner.Rules.Conditions.Operators;

/// <summary><c>greaterThan</c>, <c>atLeast</c>, <c>lessThan</c>, <c>atMost</c>: of a number, or a text that spells one.</summary>
public sealed record NumberOperator(Comparison Comparison, Number Limit) : ValueOperator
{
    public override Truth Test(Value value) => Literal.AsNumber(value) is { } number ? Truth.Of(Holds(number)) : Truth.False;

    public bool Holds(Number number)
    {
        var order = number.CompareTo(Limit);
        return Comparison switch
        {
            Comparison.GreaterThan => order > 0,
            Comparison.AtLeast => order >= 0,
            Comparison.LessThan => order < 0,
            _ => order <= 0,
        };
    }
}
