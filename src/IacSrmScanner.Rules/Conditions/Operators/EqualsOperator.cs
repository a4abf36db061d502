using IacSrmScanner.Core.Values;

namespace IacSrmScanner.Rules.Conditions.Operators;

/// <summary><c>equals: X</c></summary>
public sealed record EqualsOperator(Value Stated, bool IgnoreCase) : ValueOperator
{
    public override Truth Test(Value value) => Literal.Same(value, Stated, IgnoreCase);

    public override Truth TestUnknown(UnknownValue value) => Literal.Same(value, Stated, IgnoreCase);
}
