using IacSrmScanner.Core.Values;

namespace IacSrmScanner.CloudFormation.Intrinsics;

/// <summary><c>Fn::ImportValue</c>: an output that another stack exports. It always has a value.</summary>
internal sealed class ImportValueIntrinsic : IIntrinsic
{
    public string Name => "ImportValue";

    public Value Evaluate(IntrinsicCall call)
    {
        var export = call.EvaluateArgument();
        if (export is ListValue or MapValue)
        {
            return call.Malformed("the name of an export");
        }

        var why = ScalarText.Of(export) is { } name ? $"'{name}' is exported by another stack" : "it is exported by another stack";
        return call.Unknown(UnknownKind.External, why, export) with { IsNotNull = true };
    }
}
