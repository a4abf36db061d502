using System.Text;
using IacSrmScanner.Core.Values;

namespace IacSrmScanner.CloudFormation.Intrinsics;

/// <summary><c>Fn::ToJsonString</c>: a list or map as JSON. What it encodes stays visible with its places.</summary>
internal sealed class ToJsonStringIntrinsic : IIntrinsic
{
    public string Name => "ToJsonString";

    public Value Evaluate(IntrinsicCall call)
    {
        var value = call.EvaluateArgument();
        return Alternation.Over([value], inputs => Encode(call, inputs[0]), call.Computed(value));
    }

    private static Value Encode(IntrinsicCall call, Value value)
    {
        if (value is not (ListValue or MapValue or UnknownValue))
        {
            return call.Malformed("a list or a mapping");
        }

        var json = new StringBuilder();
        var unknown = JsonText.Write(json, value);
        if (!call.Scope.TrySpend(json.Length))
        {
            return call.Unknown(UnknownKind.Limit, "the texts of the template grow too long", value);
        }

        if (unknown is null)
        {
            return new TextValue(json.ToString(), call.Computed(value)) { Structure = value };
        }

        var why = unknown is UnknownValue { Why: var known } ? known : new UnknownReason(UnknownKind.NotEvaluated, "a part of the JSON is undecided");
        return new UnknownValue(why, call.Computed(value)) { IsNotNull = true, Structure = value };
    }
}
