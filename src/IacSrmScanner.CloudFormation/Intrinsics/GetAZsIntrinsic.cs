using IacSrmScanner.Core.Values;

namespace IacSrmScanner.CloudFormation.Intrinsics;

/// <summary><c>Fn::GetAZs</c>: the availability zones of a region, which differ between accounts.</summary>
internal sealed class GetAZsIntrinsic : IIntrinsic
{
    public string Name => "GetAZs";

    public Value Evaluate(IntrinsicCall call)
    {
        var region = call.EvaluateArgument();
        return region is ListValue or MapValue
            ? call.Malformed("the name of a region")
            : call.Unknown(UnknownKind.External, "the availability zones differ between accounts", region) with { IsNotNull = true };
    }
}
