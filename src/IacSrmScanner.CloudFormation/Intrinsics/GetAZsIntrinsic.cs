using IacSrmScanner.Core.Values;

namespace IacSrmScanner.CloudFormation.Intrinsics;

/// <summary><c>Fn::GetAZs</c>: the availability zones of a region, which differ between accounts.</summary>
internal sealed class GetAZsIntrinsic : IIntrinsic
{
    public string Name => "GetAZs";

    public Value Evaluate(IntrinsicCall call) =>
        call.Unknown(UnknownKind.External, "the availability zones differ between accounts", call.EvaluateArgument()) with { IsNotNull = true };
}
