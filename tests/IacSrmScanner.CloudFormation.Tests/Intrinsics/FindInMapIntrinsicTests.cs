using IacSrmScanner.Core.Values;

namespace IacSrmScanner.CloudFormation.Tests.Intrinsics;

public sealed class FindInMapIntrinsicTests
{
    [TestCase("!FindInMap [M, prod, Class]", "m5")]
    [TestCase("!FindInMap [M, !Ref Stage, Class]", "t3")]
    [TestCase("{ 'Fn::FindInMap': [M, dev, Class] }", "t3")]
    [TestCase("!FindInMap [M, nowhere, Class, { DefaultValue: d }]", "d")]
    [TestCase("!FindInMap [M, !Ref AWS::Region, Same]", "s")]
    public void Finds_the_value(string expression, string expected) =>
        Assert.That(Scanned.Expression(expression), Is.InstanceOf<TextValue>().With.Property("Text").EqualTo(expected));

    [Test]
    public void Points_at_the_use_and_leads_to_the_mapping()
    {
        var value = Scanned.Expression("!FindInMap [M, prod, Class]");
        Assert.That(value.Provenance.Span.Text, Is.EqualTo("[M, prod, Class]"));
        Assert.That(value.Provenance.Inputs[0].Span.Text, Is.EqualTo("m5"));
    }

    [Test]
    public void Is_any_entry_where_the_key_is_not_known()
    {
        var value = (OneOfValue)Scanned.Expression("!FindInMap [M, !Ref Free, Class]");
        Assert.That(
            value.Alternatives.Select(each => (each.When.Single().Condition, ((TextValue)each.Value).Text)),
            Is.EqualTo(new[] { ("Free == 'dev'", "t3"), ("Free == 'prod'", "m5") }));
    }

    [Test]
    public void Is_unknown_where_the_key_is_made_of_unknown_parts() =>
        Assert.That(Scanned.Expression("!FindInMap [M, !Sub 'x-${Free}', Class]"), Is.InstanceOf<UnknownValue>());

    [TestCase("!FindInMap [M, dev, Nothing]", "CFN0013")]
    [TestCase("!FindInMap [N, dev, Class]", "CFN0013")]
    [TestCase("!FindInMap [M, dev]", "CFN0011")]
    public void Tells_a_wrong_use(string expression, string id) =>
        Assert.That(Scanned.Ids(Scanned.Around(expression)), Is.EqualTo(new[] { id }));
}
