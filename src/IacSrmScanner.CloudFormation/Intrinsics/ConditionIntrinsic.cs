using IacSrmScanner.Core.Values;

namespace IacSrmScanner.CloudFormation.Intrinsics;

/// <summary><c>!Condition</c>: how another condition comes out. Its long spelling is a mapping with the key <c>Condition</c>.</summary>
internal sealed class ConditionIntrinsic : IIntrinsic
{
    public string Name => "Condition";

    public Value Evaluate(IntrinsicCall call)
    {
        if (call.Text is not { } name)
        {
            return call.Malformed("the name of a condition");
        }

        var outcome = call.Scope.Condition(name, call.Span);
        return ConditionLogic.Write(call, outcome.Truth, outcome.Reason);
    }
}
