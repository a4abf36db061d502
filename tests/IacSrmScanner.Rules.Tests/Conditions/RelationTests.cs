using IacSrmScanner.Rules.Findings;

namespace IacSrmScanner.Rules.Tests.Conditions;

internal sealed class RelationTests
{
    private const string By = "{ related: aws_part, by: whole, satisfies: { path: on, equals: true } }";
    private const string Via = "{ related: aws_key, via: key, satisfies: { path: rotates, equals: true } }";

    [TestCase("{ whole: !ref aws_thing.subject, on: true }", Outcome.Pass)]
    [TestCase("{ whole: !ref aws_thing.subject, on: false }", Outcome.Fail)]
    [TestCase("{ whole: !ref aws_thing.subject, on: !unknown x }", Outcome.Open)]
    [TestCase("{ whole: !ref aws_thing.other, on: true }", Outcome.Fail)]
    [TestCase("{ whole: !unknown x, on: true }", Outcome.Open)]
    [TestCase("{ whole: a name, on: true }", Outcome.Fail)]
    public void By_finds_what_refers_to_the_resource(string part, Outcome expected) =>
        Assert.That(RuleText.Judge(By, "{ name: n }", ("aws_part", "p", part)), Is.EqualTo(expected));

    [Test]
    public void Without_any_part_there_is_none() => Assert.That(RuleText.Judge(By, "{}"), Is.EqualTo(Outcome.Fail));

    [TestCase("{ rotates: true }", "!ref aws_key.k", Outcome.Pass)]
    [TestCase("{ rotates: false }", "!ref aws_key.k", Outcome.Fail)]
    [TestCase("{ rotates: true }", "arn:of:another:key", Outcome.Open)]
    [TestCase("{ rotates: true }", "!unknown x", Outcome.Open)]
    [TestCase("{ rotates: true }", "!null ", Outcome.Fail)]
    public void Via_follows_the_resources_own_attribute(string key, string written, Outcome expected) =>
        Assert.That(RuleText.Judge(Via, $"{{ key: {written} }}", ("aws_key", "k", key)), Is.EqualTo(expected));

    [Test]
    public void A_finding_lies_in_the_judged_resource_and_names_the_other_place()
    {
        var finding = RuleText.Find(Via, "{ key: !ref aws_key.k }", ("aws_key", "k", "{ rotates: false }"));
        Assert.Multiple(() =>
        {
            Assert.That(finding.Span.Source.Path, Is.EqualTo("aws_thing.subject.yaml"));
            Assert.That(finding.Related.Select(place => place.Span.Source.Path), Does.Contain("aws_key.k.yaml"));
        });
    }
}
