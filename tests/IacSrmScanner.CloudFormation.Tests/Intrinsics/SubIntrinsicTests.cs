using IacSrmScanner.Core.Values;

namespace IacSrmScanner.CloudFormation.Tests.Intrinsics;

public sealed class SubIntrinsicTests
{
    [TestCase("!Sub '${Stage}-x'", "dev-x")]
    [TestCase("{ 'Fn::Sub': '${Stage}-x' }", "dev-x")]
    [TestCase("!Sub plain", "plain")]
    [TestCase("!Sub '${!Stage}-${ Stage }'", "${Stage}-dev")]
    [TestCase("!Sub 'echo ${x:-$y} $Stage ${'", "echo ${x:-$y} $Stage ${")]
    [TestCase("!Sub ['${A}${Stage}', { A: !Ref Stage, B: 1 }]", "devdev")]
    [TestCase("!Sub ['${A}', { A: 1 }]", "1")]
    [TestCase("!Sub ['${Stage}', { Stage: own }]", "own")]
    public void Puts_known_values_in(string expression, string expected) =>
        Assert.That(Scanned.Expression(expression), Is.InstanceOf<TextValue>().With.Property("Text").EqualTo(expected));

    [Test]
    public void Keeps_the_known_parts_around_what_is_not_known()
    {
        var value = Scanned.Expression("!Sub 'arn:${AWS::Partition}:s3:::${Bucket}/${Stage}'");
        Assert.That(KnownText.Prefix(value), Is.EqualTo("arn:"));
        Assert.That(KnownText.Suffix(value), Is.EqualTo("/dev"));
        Assert.That(value.Provenance.References(), Is.EqualTo(new[] { new ResourceReference("Bucket", "") }));
    }

    [Test]
    public void Reads_attributes()
    {
        var value = Scanned.Expression("!Sub '${Bucket.Arn}/*'");
        Assert.That(value.Provenance.References(), Is.EqualTo(new[] { new ResourceReference("Bucket", "Arn") }));
    }

    [Test]
    public void Names_what_is_not_there()
    {
        var configuration = Scanned.Around("!Sub '${Nobody}'");
        Assert.That(Scanned.Ids(configuration), Is.EqualTo(new[] { "CFN0012" }));
        Assert.That(Scanned.Property(configuration), Is.InstanceOf<UnknownValue>());
    }

    [TestCase("!Sub [a, b]")]
    [TestCase("!Sub { A: b }")]
    public void Tells_a_wrong_use(string expression) =>
        Assert.That(Scanned.Ids(Scanned.Around(expression)), Is.EqualTo(new[] { "CFN0011" }));
}
