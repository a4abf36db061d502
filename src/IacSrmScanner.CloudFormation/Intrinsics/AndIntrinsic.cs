using IacSrmScanner.Core.Values;

namespace IacSrmScanner.CloudFormation.Intrinsics;

/// <summary><c>Fn::And</c>: whether all conditions hold.</summary>
internal sealed class AndIntrinsic : IIntrinsic
{
    public string Name => "And";

    public Value Evaluate(IntrinsicCall call) => ConditionLogic.Combine(call, Truth.And, Truth.True);
}
