using IacSrmScanner.Core.Values;

namespace IacSrmScanner.CloudFormation.Tests.Intrinsics;

/// <summary>The functions of rules over lists: <c>Contains</c>, <c>EachMemberIn</c>, <c>EachMemberEquals</c>.</summary>
public sealed class MembersTests
{
    [TestCase("!Contains [[a, b], a]", true)]
    [TestCase("{ 'Fn::Contains': [[a, b], !Ref Stage] }", false)]
    [TestCase("!EachMemberIn [[a, b], [a, b, c]]", true)]
    [TestCase("{ 'Fn::EachMemberIn': [!Ref Subnets, [a, b]] }", false)]
    [TestCase("!EachMemberEquals [[a, a], a]", true)]
    [TestCase("{ 'Fn::EachMemberEquals': [!Ref Subnets, a] }", false)]
    public void Decides_what_is_known(string expression, bool expected) =>
        Assert.That(Scanned.Expression(expression), Is.InstanceOf<BoolValue>().With.Property("IsTrue").EqualTo(expected));

    [TestCase("!Contains [[a, b], !Ref Free]")]
    [TestCase("!EachMemberIn [!Ref Free, [a]]")]
    [TestCase("!EachMemberEquals [[a], !Ref Free]")]
    public void Leaves_open_what_is_not(string expression) => Assert.That(Scanned.Expression(expression), Is.InstanceOf<UnknownValue>());

    [TestCase("!Contains [a]")]
    [TestCase("!EachMemberIn [[a], b]")]
    [TestCase("!EachMemberEquals [a, b]")]
    public void Tells_what_is_malformed(string expression) => Assert.That(Scanned.Ids(Scanned.Around(expression)), Is.EqualTo(new[] { "CFN0011" }));
}
