using IacSrmScanner.Core.Values;

namespace IacSrmScanner.CloudFormation.Tests.Intrinsics;

public sealed class ValueOfIntrinsicTests
{
    [TestCase("!ValueOf [Free, Tags.Department]")]
    [TestCase("{ 'Fn::ValueOf': [Free, Tags.Department] }")]
    public void Is_known_at_deployment_only(string expression)
    {
        var configuration = Scanned.Around(expression);
        Assert.That(((UnknownValue)Scanned.Property(configuration)).Why.Kind, Is.EqualTo(UnknownKind.External));
        Assert.That(configuration.Diagnostics, Is.Empty);
    }

    [TestCase("!ValueOf Free")]
    [TestCase("{ 'Fn::ValueOf': [Free] }")]
    public void Tells_a_wrong_use(string expression) => Assert.That(Scanned.Ids(Scanned.Around(expression)), Is.EqualTo(new[] { "CFN0011" }));
}
