using IacSrmScanner.Core.Values;

namespace IacSrmScanner.CloudFormation.Tests.Intrinsics;

/// <summary>What the functions over lists share: lists of which a part is not known.</summary>
public sealed class MembersTests
{
    [TestCase("!Contains [[a, !Ref Free], a]", true)]
    [TestCase("!EachMemberIn [[a], [!Ref Free, a]]", true)]
    [TestCase("!EachMemberEquals [[a, !Ref Free], b]", false)]
    public void A_part_that_is_known_may_decide(string expression, bool expected) =>
        Assert.That(Scanned.Expression(expression), Is.InstanceOf<BoolValue>().With.Property("IsTrue").EqualTo(expected));

    [TestCase("!Contains [[a, !Ref Free], b]")]
    [TestCase("!EachMemberEquals [[a, !Ref Free], a]")]
    public void Otherwise_the_reason_is_that_of_the_part(string expression) =>
        Assert.That(Scanned.Expression(expression), Is.InstanceOf<UnknownValue>());

    [TestCase("!Contains [a, !Sub '${Stage}']")]
    [TestCase("!EachMemberIn [[a], { A: b }]")]
    public void What_is_no_list_is_told(string expression) => Assert.That(Scanned.Ids(Scanned.Around(expression)), Is.EqualTo(new[] { "CFN0011" }));
}
