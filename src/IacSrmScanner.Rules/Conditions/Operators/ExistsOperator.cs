using IacSrmScanner.Core.Values;

namespace IacSrmScanner.Rules.Conditions.Operators;

/// <summary><c>exists: true</c> or <c>false</c></summary>
public sealed record ExistsOperator(bool Expected) : ValueOperator
{
    public override Truth WhenAbsent => Truth.Of(!Expected);

    public override Truth Test(Value value) => Truth.Of(Expected);

    public override Truth TestUnknown(UnknownValue value) => value.IsNotNull ? Truth.Of(Expected) : Truth.Unknown;
}
