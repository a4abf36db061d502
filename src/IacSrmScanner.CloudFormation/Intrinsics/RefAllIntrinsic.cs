using IacSrmScanner.Core.Values;

namespace IacSrmScanner.CloudFormation.Intrinsics;

/// <summary><c>Fn::RefAll</c>: every value that the template gives to parameters of a type, which CloudFormation looks up at deployment.</summary>
internal sealed class RefAllIntrinsic : IIntrinsic
{
    public string Name => "RefAll";

    public Value Evaluate(IntrinsicCall call) => call.Text is null
        ? call.Malformed("a type of parameters")
        : call.Unknown(UnknownKind.External, "CloudFormation looks it up at deployment");
}
