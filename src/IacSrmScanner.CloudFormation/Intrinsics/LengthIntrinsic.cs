using IacSrmScanner.Core.Values;

namespace IacSrmScanner.CloudFormation.Intrinsics;

/// <summary><c>Fn::Length</c>: how many elements a list has.</summary>
internal sealed class LengthIntrinsic : IIntrinsic
{
    public string Name => "Length";

    public Value Evaluate(IntrinsicCall call)
    {
        var list = call.EvaluateArgument();
        return Alternation.Over([list], inputs => Count(call, inputs[0]), call.Computed(list));
    }

    private static Value Count(IntrinsicCall call, Value list) => list switch
    {
        UnknownValue unknown => call.Because(unknown, list),
        ListValue { IsOpen: true } => call.Unknown(UnknownKind.NotEvaluated, "not all elements of the list are known", list),
        ListValue { Items.Length: var count } => new NumberValue(count, call.Computed(list)),
        _ => call.Malformed("a list"),
    };
}
