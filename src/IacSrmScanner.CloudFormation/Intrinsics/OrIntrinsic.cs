using IacSrmScanner.Core.Values;

namespace IacSrmScanner.CloudFormation.Intrinsics;

/// <summary><c>Fn::Or</c>: whether any condition holds.</summary>
internal sealed class OrIntrinsic : IIntrinsic
{
    public string Name => "Or";

    public Value Evaluate(IntrinsicCall call) => ConditionLogic.Combine(call, Truth.Or, Truth.False);
}
