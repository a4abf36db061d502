using IacSrmScanner.Core.Values;

namespace IacSrmScanner.CloudFormation.Intrinsics;

/// <summary><c>Fn::Not</c>: whether the one condition in a list does not hold.</summary>
internal sealed class NotIntrinsic : IIntrinsic
{
    public string Name => "Not";

    public Value Evaluate(IntrinsicCall call)
    {
        if (call.ItemsOf(1) is not [var only])
        {
            return call.Malformed("a list of one condition");
        }

        var value = call.Scope.Evaluate(only);
        var (truth, reason) = ConditionLogic.Read(value);
        return ConditionLogic.Write(call, truth.Negate(), reason, value);
    }
}
