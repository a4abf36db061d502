using IacSrmScanner.Core.Resources;
using IacSrmScanner.Core.Tests.Values;
using IacSrmScanner.Core.Values;

namespace IacSrmScanner.Core.Tests.Resources;

internal sealed class ResourceGraphTests
{
    [Test]
    public void A_reference_is_found_in_both_directions_with_its_path()
    {
        var key = Resource("aws_kms_key", "a", Make.Map());
        var bucket = Resource("aws_s3_bucket", "b", Make.Map(("rule", Make.List(Make.Map(("kms", Reference("aws_kms_key.a", "arn")))))));
        var graph = new ResourceGraph([key, bucket]);
        Assert.Multiple(() =>
        {
            Assert.That(graph.EdgesFrom(bucket), Is.EqualTo(new[] { new ResourceEdge(bucket, "rule.kms", key, "arn") }));
            Assert.That(graph.EdgesTo(key).Single().From, Is.SameAs(bucket));
        });
    }

    [Test]
    public void An_address_without_a_key_stands_for_all_instances()
    {
        var graph = new ResourceGraph([Resource("aws_s3_bucket", "b[0]", Make.Map()), Resource("aws_s3_bucket", "b[1]", Make.Map())]);
        Assert.Multiple(() =>
        {
            Assert.That(graph.Resolve("aws_s3_bucket.b"), Has.Length.EqualTo(2));
            Assert.That(graph.Resolve("aws_s3_bucket.b[1]").Single().Address, Is.EqualTo("aws_s3_bucket.b[1]"));
            Assert.That(graph.Resolve("aws_s3_bucket.c"), Is.Empty);
        });
    }

    private static UnknownValue Reference(string address, string attribute) => Make.Unknown() with
    {
        Provenance = Make.Here with { Reference = new ResourceReference(address, attribute) },
    };

    private static Resource Resource(string type, string name, MapValue body) => new()
    {
        Dialect = Dialect.Terraform,
        Cloud = Cloud.Aws,
        Type = type,
        Name = name,
        Address = $"{type}.{name}",
        Body = body,
        Meta = Make.Map(),
        Header = Make.Here.Span,
        Extent = Make.Here.Span,
    };
}
