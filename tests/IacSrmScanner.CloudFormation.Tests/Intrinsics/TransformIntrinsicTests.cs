using IacSrmScanner.Core.Values;

namespace IacSrmScanner.CloudFormation.Tests.Intrinsics;

public sealed class TransformIntrinsicTests
{
    [TestCase("{ 'Fn::Transform': { Name: Magic, Parameters: { A: b } } }")]
    [TestCase("!Transform { Name: Magic }")]
    [TestCase("{ 'Fn::Transform': [{ Name: Magic }] }")]
    public void Names_the_macro(string expression)
    {
        var configuration = Scanned.Around(expression);
        Assert.That(configuration.Diagnostics.Single().Message, Is.EqualTo("The macro 'Magic' is not expanded; what it makes is not seen."));
        Assert.That(((UnknownValue)Scanned.Property(configuration)).Why.Text, Is.EqualTo("the macro 'Magic' is not run"));
    }

    [Test]
    public void Opens_the_mapping_that_it_stands_in()
    {
        var map = (MapValue)Scanned.Expression("{ A: b, 'Fn::Transform': { Name: Magic } }");
        Assert.That(map.IsOpen, Is.True);
        Assert.That(map["A"], Is.InstanceOf<TextValue>());
    }

    [TestCase("!Transform Magic")]
    [TestCase("{ 'Fn::Transform': { Parameters: { A: b } } }")]
    public void Tells_a_wrong_use(string expression) => Assert.That(Scanned.Ids(Scanned.Around(expression)), Is.EqualTo(new[] { "CFN0011" }));
}
