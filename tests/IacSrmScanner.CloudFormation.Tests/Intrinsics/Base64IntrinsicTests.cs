using IacSrmScanner.Core.Values;

namespace IacSrmScanner.CloudFormation.Tests.Intrinsics;

public sealed class Base64IntrinsicTests
{
    [TestCase("!Base64 'export KEY=1'")]
    [TestCase("{ 'Fn::Base64': 'export KEY=1' }")]
    [TestCase("!Base64 { 'Fn::Sub': 'export KEY=1' }")]
    [TestCase("{ 'Fn::Base64': !Sub 'export KEY=1' }")]
    public void Keeps_the_text_readable(string expression)
    {
        var value = Scanned.Expression(expression);
        Assert.That(value, Is.InstanceOf<TextValue>().With.Property("Text").EqualTo("export KEY=1"));
        Assert.That(value.Provenance.Label, Is.EqualTo("Fn::Base64"));
    }

    [TestCase("!Base64 [a]")]
    [TestCase("{ 'Fn::Base64': { A: b } }")]
    public void Tells_a_wrong_use(string expression) => Assert.That(Scanned.Ids(Scanned.Around(expression)), Is.EqualTo(new[] { "CFN0011" }));
}
