using IacSrmScanner.Core.Values;

namespace IacSrmScanner.CloudFormation.Tests.Intrinsics;

public sealed class GetAZsIntrinsicTests
{
    [TestCase("!GetAZs ''")]
    [TestCase("{ 'Fn::GetAZs': !Ref AWS::Region }")]
    public void Is_set_but_not_known(string expression) =>
        Assert.That(Scanned.Expression(expression), Is.InstanceOf<UnknownValue>().With.Property("IsNotNull").True);

    [TestCase("!GetAZs [eu-west-1]")]
    [TestCase("{ 'Fn::GetAZs': { A: b } }")]
    public void Tells_a_wrong_use(string expression) => Assert.That(Scanned.Ids(Scanned.Around(expression)), Is.EqualTo(new[] { "CFN0011" }));
}
