using IacSrmScanner.Core.Values;

namespace IacSrmScanner.CloudFormation.Tests.Intrinsics;

public sealed class EachMemberEqualsIntrinsicTests
{
    [TestCase("!EachMemberEquals [[a, a], a]", true)]
    [TestCase("{ 'Fn::EachMemberEquals': [!Ref Subnets, a] }", false)]
    public void Decides_what_is_known(string expression, bool expected) =>
        Assert.That(Scanned.Expression(expression), Is.InstanceOf<BoolValue>().With.Property("IsTrue").EqualTo(expected));

    [TestCase("!EachMemberEquals [[a], !Ref Free]")]
    [TestCase("!EachMemberEquals [!Ref Free, a]")]
    public void Leaves_open_what_is_not(string expression) => Assert.That(Scanned.Expression(expression), Is.InstanceOf<UnknownValue>());

    [TestCase("!EachMemberEquals [a, b]")]
    [TestCase("!EachMemberEquals [[a]]")]
    public void Tells_a_wrong_use(string expression) => Assert.That(Scanned.Ids(Scanned.Around(expression)), Is.EqualTo(new[] { "CFN0011" }));
}
