using IacSrmScanner.Core.Values;

namespace IacSrmScanner.CloudFormation.Tests.Intrinsics;

public sealed class ContainsIntrinsicTests
{
    [TestCase("!Contains [[a, b], a]", true)]
    [TestCase("!Contains [!Ref Subnets, b]", true)]
    [TestCase("{ 'Fn::Contains': [[a, b], !Ref Stage] }", false)]
    public void Decides_what_is_known(string expression, bool expected) =>
        Assert.That(Scanned.Expression(expression), Is.InstanceOf<BoolValue>().With.Property("IsTrue").EqualTo(expected));

    [TestCase("!Contains [[a, b], !Ref Free]")]
    [TestCase("!Contains [!Ref Free, a]")]
    public void Leaves_open_what_is_not(string expression) => Assert.That(Scanned.Expression(expression), Is.InstanceOf<UnknownValue>());

    [TestCase("!Contains [a]")]
    [TestCase("!Contains [[a], [b]]")]
    [TestCase("!Contains a")]
    public void Tells_a_wrong_use(string expression) => Assert.That(Scanned.Ids(Scanned.Around(expression)), Is.EqualTo(new[] { "CFN0011" }));
}
