using IacSrmScanner.Core.Values;

namespace IacSrmScanner.CloudFormation.Tests.Intrinsics;

public sealed class JoinIntrinsicTests
{
    [TestCase("!Join ['-', [a, 1, true]]", "a-1-true")]
    [TestCase("{ 'Fn::Join': ['', [a, !Ref Stage]] }", "adev")]
    [TestCase("!Join [',', !Ref Subnets]", "a,b,c")]
    [TestCase("!Join [',', [a, !Ref AWS::NoValue, b]]", "a,b")]
    [TestCase("!Join [',', []]", "")]
    [TestCase("!Join [':', !Split ['-', 'x-y']]", "x:y")]
    public void Joins_known_values(string expression, string expected) =>
        Assert.That(Scanned.Expression(expression), Is.InstanceOf<TextValue>().With.Property("Text").EqualTo(expected));

    [Test]
    public void Keeps_known_parts_and_references()
    {
        var value = Scanned.Expression("!Join ['', ['arn:', !GetAtt Bucket.Arn, '/*']]");
        Assert.That((KnownText.Prefix(value), KnownText.Suffix(value)), Is.EqualTo(("arn:", "/*")));
        Assert.That(value.Provenance.References(), Is.EqualTo(new[] { new ResourceReference("Bucket", "Arn") }));
    }

    [Test]
    public void Gives_a_text_for_every_case_and_no_impossible_one()
    {
        var value = (OneOfValue)Scanned.Expression("!Join ['-', [!If [IsProd, p, d], !If [IsTest, t, x]]]");
        Assert.That(value.Alternatives.Select(each => ((TextValue)each.Value).Text), Is.EqualTo(new[] { "p-x", "d-t" }));
    }

    [TestCase("!Join [a]")]
    [TestCase("!Join [a, b]")]
    public void Tells_a_wrong_use(string expression) =>
        Assert.That(Scanned.Ids(Scanned.Around(expression)), Is.EqualTo(new[] { "CFN0011" }));
}
