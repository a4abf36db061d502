using IacSrmScanner.Core.Values;

namespace IacSrmScanner.CloudFormation.Tests.Intrinsics;

public sealed class RefAllIntrinsicTests
{
    [TestCase("!RefAll AWS::EC2::VPC::Id")]
    [TestCase("{ 'Fn::RefAll': 'AWS::EC2::VPC::Id' }")]
    public void Is_known_at_deployment_only(string expression)
    {
        var configuration = Scanned.Around(expression);
        Assert.That(((UnknownValue)Scanned.Property(configuration)).Why.Kind, Is.EqualTo(UnknownKind.External));
        Assert.That(configuration.Diagnostics, Is.Empty);
    }

    [TestCase("!RefAll [a]")]
    [TestCase("{ 'Fn::RefAll': { A: b } }")]
    public void Tells_a_wrong_use(string expression) => Assert.That(Scanned.Ids(Scanned.Around(expression)), Is.EqualTo(new[] { "CFN0011" }));
}
