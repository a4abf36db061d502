using IacSrmScanner.Core.Values;

namespace IacSrmScanner.CloudFormation.Tests.Intrinsics;

public sealed class EachMemberInIntrinsicTests
{
    [TestCase("!EachMemberIn [[a, b], [a, b, c]]", true)]
    [TestCase("{ 'Fn::EachMemberIn': [!Ref Subnets, [a, b]] }", false)]
    public void Decides_what_is_known(string expression, bool expected) =>
        Assert.That(Scanned.Expression(expression), Is.InstanceOf<BoolValue>().With.Property("IsTrue").EqualTo(expected));

    [TestCase("!EachMemberIn [!Ref Free, [a]]")]
    [TestCase("!EachMemberIn [[a], [!Ref Free]]")]
    public void Leaves_open_what_is_not(string expression) => Assert.That(Scanned.Expression(expression), Is.InstanceOf<UnknownValue>());

    [TestCase("!EachMemberIn [[a], b]")]
    [TestCase("!EachMemberIn [[a]]")]
    public void Tells_a_wrong_use(string expression) => Assert.That(Scanned.Ids(Scanned.Around(expression)), Is.EqualTo(new[] { "CFN0011" }));
}
