using IacSrmScanner.Core.Values;

namespace IacSrmScanner.CloudFormation.Intrinsics;

/// <summary><c>Fn::EachMemberIn</c>: whether every text of a list is in another.</summary>
internal sealed class EachMemberInIntrinsic : IIntrinsic
{
    public string Name => "EachMemberIn";

    public Value Evaluate(IntrinsicCall call) => Members.Judge(
        call, "two lists", (list, among) => among is ListValue all ? Members.Every(list, member => Members.Holds(all, member)) : null);
}
