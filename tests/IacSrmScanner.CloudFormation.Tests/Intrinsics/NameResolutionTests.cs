using IacSrmScanner.Core.Values;

namespace IacSrmScanner.CloudFormation.Tests.Intrinsics;

public sealed class NameResolutionTests
{
    [TestCase("!Ref Bucket", "Bucket")]
    [TestCase("!GetAtt Bucket.Arn", "Bucket.Arn")]
    [TestCase("!Sub '${Bucket.Arn}'", "Bucket.Arn")]
    public void A_resource_stays_a_reference(string expression, string expected)
    {
        var reference = Scanned.Expression(expression) switch
        {
            UnknownValue { Parts: [var part] } => part.Provenance.Reference,
            var value => value.Provenance.Reference,
        };
        Assert.That(reference is { } found ? $"{found.Address}.{found.Attribute}".TrimEnd('.') : null, Is.EqualTo(expected));
    }

    [TestCase("!Ref Nobody")]
    [TestCase("!GetAtt Nobody.Arn")]
    [TestCase("!Sub '${Nobody}'")]
    public void A_name_of_nothing_is_told(string expression)
    {
        var configuration = Scanned.Around(expression);
        Assert.That(configuration.Diagnostics.Select(each => each.Message), Is.EqualTo(new[] { "'Nobody' names neither a parameter nor a resource of this template." }));
    }

    [Test]
    public void In_a_template_that_a_macro_completes_it_may_be_made_by_the_macro()
    {
        var configuration = Scanned.Template("Transform: Magic\nResources: { R: { Type: AWS::S3::Bucket, Properties: { P: !Ref Nobody } } }");
        Assert.That(Scanned.Ids(configuration), Is.EqualTo(new[] { "CFN0004" }));
    }
}
