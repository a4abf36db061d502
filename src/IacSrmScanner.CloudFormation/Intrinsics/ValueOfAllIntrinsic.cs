using IacSrmScanner.Core.Values;

namespace IacSrmScanner.CloudFormation.Intrinsics;

/// <summary><c>Fn::ValueOfAll</c>: an attribute of all that parameters of a type name, which CloudFormation looks up at deployment.</summary>
internal sealed class ValueOfAllIntrinsic : IIntrinsic
{
    public string Name => "ValueOfAll";

    public Value Evaluate(IntrinsicCall call) => call.ItemsOf(2) is null
        ? call.Malformed("a type of parameters and the name of an attribute")
        : call.Unknown(UnknownKind.External, "CloudFormation looks it up at deployment");
}
