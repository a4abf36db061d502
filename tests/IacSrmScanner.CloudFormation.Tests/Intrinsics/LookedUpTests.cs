using IacSrmScanner.Core.Values;

namespace IacSrmScanner.CloudFormation.Tests.Intrinsics;

/// <summary>The functions of rules that CloudFormation looks up: <c>RefAll</c>, <c>ValueOf</c>, <c>ValueOfAll</c>.</summary>
public sealed class LookedUpTests
{
    [TestCase("!RefAll AWS::EC2::VPC::Id")]
    [TestCase("{ 'Fn::ValueOf': [Free, Tags.Department] }")]
    [TestCase("!ValueOfAll [AWS::EC2::VPC::Id, Tags.Department]")]
    public void Is_known_at_deployment_only(string expression)
    {
        var configuration = Scanned.Around(expression);
        Assert.That(((UnknownValue)Scanned.Property(configuration)).Why.Kind, Is.EqualTo(UnknownKind.External));
        Assert.That(configuration.Diagnostics, Is.Empty);
    }
}
