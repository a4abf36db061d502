using System.Collections.Immutable;
using IacSrmScanner.Core.Values;

namespace IacSrmScanner.CloudFormation.Intrinsics;

/// <summary>What the functions of rules say of the members of lists.</summary>
internal static class Members
{
    /// <param name="call">The call, of two arguments.</param>
    /// <param name="expected">What they must be, in words.</param>
    /// <param name="judge">The truth of a list and the second argument; null when that is not as expected.</param>
    public static Value Judge(IntrinsicCall call, string expected, Func<ListValue, Value, Truth?> judge)
    {
        if (call.ItemsOf(2) is not [var first, var second])
        {
            return call.Malformed(expected);
        }

        var (left, right) = (call.Scope.Evaluate(first), call.Scope.Evaluate(second));
        return Alternation.Over([left, right], inputs => Decided(call, expected, inputs, judge), call.Computed(left, right));
    }

    public static Truth Holds(ListValue list, Value text) =>
        list.Items.Aggregate(list.IsOpen ? Truth.Unknown : Truth.False, (found, member) => Truth.Or(found, Same(member, text)));

    public static Truth Every(ListValue list, Func<Value, Truth> holds) =>
        list.Items.Aggregate(list.IsOpen ? Truth.Unknown : Truth.True, (all, member) => Truth.And(all, holds(member)));

    public static Truth Same(Value left, Value right) => ValueComparison.Same(ScalarText.AsPart(left) ?? left, ScalarText.AsPart(right) ?? right);

    private static Value Decided(IntrinsicCall call, string expected, ImmutableArray<Value> inputs, Func<ListValue, Value, Truth?> judge)
    {
        var unknown = inputs.OfType<UnknownValue>().FirstOrDefault();
        if (inputs[0] is not ListValue list)
        {
            return unknown is null ? call.Malformed(expected) : call.Because(unknown, [.. inputs]);
        }

        if (inputs[1] is UnknownValue open && list.Items.Length > 0 && judge(list, open) is null)
        {
            return call.Because(open, [.. inputs]);
        }

        return judge(list, inputs[1]) is { } truth
            ? ConditionLogic.Write(call, truth, unknown?.Why, [.. inputs])
            : unknown is null ? call.Malformed(expected) : call.Because(unknown, [.. inputs]);
    }
}
