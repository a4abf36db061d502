using System.Collections.Immutable;
using IacSrmScanner.Core.Values;

namespace IacSrmScanner.CloudFormation.Intrinsics;

/// <summary><c>Fn::Join</c>: the elements of a list as one text, with a separator between them.</summary>
internal sealed class JoinIntrinsic : IIntrinsic
{
    public string Name => "Join";

    public Value Evaluate(IntrinsicCall call)
    {
        if (call.ItemsOf(2) is not [var first, var second])
        {
            return call.Malformed("a separator and a list");
        }

        var separator = call.Scope.Evaluate(first);
        var list = call.Scope.Evaluate(second);
        return Alternation.Over([separator, list], inputs => Join(call, inputs[0], inputs[1]), call.Computed(separator, list));
    }

    private static Value Join(IntrinsicCall call, Value separator, Value list) => list switch
    {
        UnknownValue unknown => call.Because(unknown, separator, list),
        ListValue { IsOpen: true } => call.Unknown(UnknownKind.NotEvaluated, "not all elements of the list are known", list),
        ListValue { Items: var items } => TextAssembly.Join(call, Separated(separator, items)),
        _ => call.Malformed("a separator and a list"),
    };

    private static ImmutableArray<Value> Separated(Value separator, ImmutableArray<Value> items)
    {
        var parts = ImmutableArray.CreateBuilder<Value>();
        foreach (var item in items)
        {
            if (parts.Count > 0)
            {
                parts.Add(separator);
            }

            parts.Add(item);
        }

        return parts.ToImmutable();
    }
}
