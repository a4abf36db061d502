using IacSrmScanner.Core.Values;

namespace IacSrmScanner.CloudFormation.Tests.Intrinsics;

public sealed class IfIntrinsicTests
{
    [TestCase("!If [Always, a, b]", "a")]
    [TestCase("{ 'Fn::If': [Never, a, b] }", "b")]
    public void Takes_the_branch_of_a_decided_condition(string expression, string expected) =>
        Assert.That(Scanned.Expression(expression), Is.InstanceOf<TextValue>().With.Property("Text").EqualTo(expected));

    [Test]
    public void Is_either_value_of_an_undecided_condition()
    {
        var value = (OneOfValue)Scanned.Expression("!If [IsProd, a, b]");
        Assert.That(Cases(value), Is.EqualTo(new[] { ("'IsProd' is true", "a"), ("'IsProd' is false", "b") }));
        Assert.That(value.Alternatives[0].When.Single().Span.Text, Is.EqualTo("IsProd"));
    }

    [Test]
    public void Sees_through_a_negated_condition() =>
        Assert.That(Cases(Scanned.Expression("!If [IsTest, a, b]")), Is.EqualTo(new[] { ("'IsProd' is true", "b"), ("'IsProd' is false", "a") }));

    [Test]
    public void Decides_a_nested_use_of_the_same_condition()
    {
        var value = (OneOfValue)Scanned.Expression("!If [IsProd, { A: !If [IsProd, a, b] }, !If [IsTest, c, d]]");
        Assert.That(value.Alternatives, Has.Length.EqualTo(2));
        Assert.That(((MapValue)value.Alternatives[0].Value)["A"], Is.InstanceOf<TextValue>().With.Property("Text").EqualTo("a"));
        Assert.That(value.Alternatives[1].Value, Is.InstanceOf<TextValue>().With.Property("Text").EqualTo("c"));
    }

    [Test]
    public void Leaves_a_list_with_an_optional_element_as_two_lists()
    {
        var value = (OneOfValue)Scanned.Expression("[a, !If [IsProd, b, !Ref AWS::NoValue]]");
        Assert.That(value.Alternatives.Select(each => ((ListValue)each.Value).Items.Length), Is.EqualTo(new[] { 2, 1 }));
    }

    [Test]
    public void Tells_an_undeclared_condition_once()
    {
        var configuration = Scanned.Around("[!If [Nobody, a, b], !If [Nobody, c, d]]");
        Assert.That(Scanned.Ids(configuration), Is.EqualTo(new[] { "CFN0020" }));
        Assert.That(((ListValue)Scanned.Property(configuration)).Items, Is.All.InstanceOf<OneOfValue>());
    }

    [TestCase("!If [IsProd, a]")]
    [TestCase("!If [[IsProd], a, b]")]
    public void Tells_a_wrong_use(string expression) =>
        Assert.That(Scanned.Ids(Scanned.Around(expression)), Is.EqualTo(new[] { "CFN0011" }));

    private static IEnumerable<(string When, string Text)> Cases(Value value) =>
        ((OneOfValue)value).Alternatives.Select(each => (each.When.Single().ToString(), ((TextValue)each.Value).Text));
}
