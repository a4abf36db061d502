using System.Collections.Immutable;
using IacSrmScanner.Core.Values;

namespace IacSrmScanner.Rules.Conditions.Operators;

/// <summary><c>in: [X, Y]</c></summary>
public sealed record InOperator(ImmutableArray<Value> Stated, bool IgnoreCase) : ValueOperator
{
    public override Truth Test(Value value) =>
        Stated.Aggregate(Truth.False, (found, stated) => Truth.Or(found, Literal.Same(value, stated, IgnoreCase)));

    public override Truth TestUnknown(UnknownValue value) => Test(value);
}
