using IacSrmScanner.Core.Values;

namespace IacSrmScanner.CloudFormation.Intrinsics;

/// <summary><c>Fn::ValueOf</c>: an attribute of what a parameter names, which CloudFormation looks up at deployment.</summary>
internal sealed class ValueOfIntrinsic : IIntrinsic
{
    public string Name => "ValueOf";

    public Value Evaluate(IntrinsicCall call) => call.ItemsOf(2) is null
        ? call.Malformed("the name of a parameter and of an attribute")
        : call.Unknown(UnknownKind.External, "CloudFormation looks it up at deployment");
}
