using IacSrmScanner.Core.Values;

namespace IacSrmScanner.CloudFormation.Intrinsics;

/// <summary><c>Fn::Equals</c>: whether two values are the same; scalars are compared as texts.</summary>
internal sealed class EqualsIntrinsic : IIntrinsic
{
    public string Name => "Equals";

    public Value Evaluate(IntrinsicCall call)
    {
        if (call.ItemsOf(2) is not [var first, var second])
        {
            return call.Malformed("two values");
        }

        var left = call.Scope.Evaluate(first);
        var right = call.Scope.Evaluate(second);
        return Alternation.Over([left, right], inputs => Compare(call, inputs[0], inputs[1]), call.Computed(left, right));
    }

    private static Value Compare(IntrinsicCall call, Value left, Value right)
    {
        var same = ValueComparison.Same(ScalarText.AsPart(left) ?? left, ScalarText.AsPart(right) ?? right);
        var why = (left as UnknownValue ?? right as UnknownValue)?.Why;
        return ConditionLogic.Write(call, same, why, left, right);
    }
}
