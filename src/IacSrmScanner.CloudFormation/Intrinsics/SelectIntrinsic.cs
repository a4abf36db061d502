using IacSrmScanner.Core.Values;

namespace IacSrmScanner.CloudFormation.Intrinsics;

/// <summary><c>Fn::Select</c>: one element of a list, counted from 0.</summary>
internal sealed class SelectIntrinsic : IIntrinsic
{
    public string Name => "Select";

    public Value Evaluate(IntrinsicCall call)
    {
        if (call.ItemsOf(2) is not [var first, var second])
        {
            return call.Malformed("a position and a list");
        }

        var position = call.Scope.Evaluate(first);
        var list = call.Scope.Evaluate(second);
        return Alternation.Over([position, list], inputs => Select(call, inputs[0], inputs[1]), call.Computed(position, list));
    }

    private static Value Select(IntrinsicCall call, Value position, Value list)
    {
        if ((list as UnknownValue ?? position as UnknownValue) is { } unknown)
        {
            return call.Because(unknown, position, list);
        }

        if (list is not ListValue { Items: var items } || !Number.TryParse(ScalarText.Of(position)?.Trim(), out var number))
        {
            return call.Malformed("a position and a list");
        }

        if (number.TryGetInt32(out var index) && index >= 0 && index < items.Length)
        {
            return items[index].From(call.Computed(items[index]));
        }

        return list is ListValue { IsOpen: true }
            ? call.Unknown(UnknownKind.NotEvaluated, "not all elements of the list are known", list)
            : call.Unknown(UnknownKind.Invalid, $"the list has no element {number}", list);
    }
}
