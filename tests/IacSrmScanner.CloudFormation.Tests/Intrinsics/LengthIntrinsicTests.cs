using IacSrmScanner.Core.Values;

namespace IacSrmScanner.CloudFormation.Tests.Intrinsics;

public sealed class LengthIntrinsicTests
{
    [TestCase("{ 'Fn::Length': [a, b] }", 2)]
    [TestCase("!Length [a, !Ref AWS::NoValue]", 1)]
    [TestCase("{ 'Fn::Length': !Ref Subnets }", 3)]
    public void Counts(string expression, int expected) =>
        Assert.That(Scanned.Expression(expression), Is.InstanceOf<NumberValue>().With.Property("Number").EqualTo((Number)expected));

    [Test]
    public void Is_unknown_for_an_unknown_list() => Assert.That(Scanned.Expression("{ 'Fn::Length': !Ref Free }"), Is.InstanceOf<UnknownValue>());

    [TestCase("!Length a")]
    [TestCase("{ 'Fn::Length': { A: b } }")]
    public void Tells_a_wrong_use(string expression) => Assert.That(Scanned.Ids(Scanned.Around(expression)), Is.EqualTo(new[] { "CFN0011" }));
}
