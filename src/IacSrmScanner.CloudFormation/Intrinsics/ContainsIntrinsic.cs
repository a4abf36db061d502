using IacSrmScanner.Core.Values;

namespace IacSrmScanner.CloudFormation.Intrinsics;

/// <summary><c>Fn::Contains</c>: whether a text is in a list of texts.</summary>
internal sealed class ContainsIntrinsic : IIntrinsic
{
    public string Name => "Contains";

    public Value Evaluate(IntrinsicCall call) =>
        Members.Judge(call, "a list and a text", (list, text) => text is ListValue ? null : Members.Holds(list, text));
}
