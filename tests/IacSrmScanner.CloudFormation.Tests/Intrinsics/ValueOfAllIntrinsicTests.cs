using IacSrmScanner.Core.Values;

namespace IacSrmScanner.CloudFormation.Tests.Intrinsics;

public sealed class ValueOfAllIntrinsicTests
{
    [TestCase("!ValueOfAll [AWS::EC2::VPC::Id, Tags.Department]")]
    [TestCase("{ 'Fn::ValueOfAll': ['AWS::EC2::VPC::Id', Tags.Department] }")]
    public void Is_known_at_deployment_only(string expression)
    {
        var configuration = Scanned.Around(expression);
        Assert.That(((UnknownValue)Scanned.Property(configuration)).Why.Kind, Is.EqualTo(UnknownKind.External));
        Assert.That(configuration.Diagnostics, Is.Empty);
    }

    [TestCase("!ValueOfAll a")]
    [TestCase("{ 'Fn::ValueOfAll': [a, b, c] }")]
    public void Tells_a_wrong_use(string expression) => Assert.That(Scanned.Ids(Scanned.Around(expression)), Is.EqualTo(new[] { "CFN0011" }));
}
