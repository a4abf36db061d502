using IacSrmScanner.Core.Values;

namespace IacSrmScanner.CloudFormation.Tests.Intrinsics;

public sealed class GetAttIntrinsicTests
{
    [TestCase("!GetAtt Bucket.Arn", "Arn")]
    [TestCase("!GetAtt [Bucket, Arn]", "Arn")]
    [TestCase("{ 'Fn::GetAtt': [Bucket, Arn] }", "Arn")]
    [TestCase("{ 'Fn::GetAtt': Bucket.Outputs.Name }", "Outputs.Name")]
    [TestCase("!GetAtt [Bucket, Outputs.Name]", "Outputs.Name")]
    [TestCase("!GetAtt [Bucket, !Ref Stage]", "dev")]
    [TestCase("!GetAtt [Bucket, !Ref Free]", "")]
    public void Refers_to_the_attribute(string expression, string attribute)
    {
        var value = (UnknownValue)Scanned.Expression(expression);
        Assert.That(value.IsNotNull, Is.True);
        Assert.That(value.Provenance.Reference, Is.EqualTo(new ResourceReference("Bucket", attribute)));
    }

    [Test]
    public void Makes_an_edge_between_the_resources()
    {
        var graph = Scanned.Around("!GetAtt Bucket.Arn").Graph;
        var edge = graph.EdgesFrom(graph.Resolve("R").Single()).Single();
        Assert.That((edge.Path, edge.To.Name, edge.Attribute), Is.EqualTo(("P", "Bucket", "Arn")));
    }

    [TestCase("!GetAtt Bucket", "CFN0011")]
    [TestCase("!GetAtt [Bucket]", "CFN0011")]
    [TestCase("!GetAtt Nobody.Arn", "CFN0012")]
    public void Tells_a_wrong_use(string expression, string id) =>
        Assert.That(Scanned.Ids(Scanned.Around(expression)), Is.EqualTo(new[] { id }));
}
