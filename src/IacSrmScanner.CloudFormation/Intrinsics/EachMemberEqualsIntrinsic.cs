using IacSrmScanner.Core.Values;

namespace IacSrmScanner.CloudFormation.Intrinsics;

/// <summary><c>Fn::EachMemberEquals</c>: whether every text of a list is the one given.</summary>
internal sealed class EachMemberEqualsIntrinsic : IIntrinsic
{
    public string Name => "EachMemberEquals";

    public Value Evaluate(IntrinsicCall call) => Members.Judge(
        call, "a list and a text", (list, text) => text is ListValue ? null : Members.Every(list, member => Members.Same(member, text)));
}
