using IacSrmScanner.Terraform.Functions;

namespace IacSrmScanner.Terraform.Tests.Functions;

public sealed class LinearRegexTests
{
    private static readonly string LongText = new('a', 300);

    [TestCase("^[a-z]{2}-", "eu-west-1a")]
    [TestCase("^(.*role/)", "arn:aws:iam::123456789012:role/app")]
    [TestCase("(?<region>[a-z]+)", "eu")]
    [TestCase("a|ab", "ab")]
    [TestCase("[*+]", "a*b")]
    public void A_simple_expression_is_built_for_short_texts_and_for_long_ones(string expression, string text)
    {
        var regex = new LinearRegex(expression);
        var (ordinary, linear) = (regex.For(text), regex.For(LongText));
        Assert.That(ordinary, Is.Not.Null.And.Not.SameAs(linear));
        Assert.That(ordinary?.Match(text).Groups.Values.Select(group => group.Value), Is.EqualTo(linear?.Match(text).Groups.Values.Select(group => group.Value)));
    }

    [TestCase("(a*)*b")]
    [TestCase("a*a*b")]
    [TestCase("a?a?b")]
    [TestCase("(?:a|aa)+b")]
    [TestCase(@"\(?\(?b")]
    public void An_expression_that_could_take_long_always_gets_the_linear_engine(string expression)
    {
        var regex = new LinearRegex(expression);
        Assert.That(regex.For("a"), Is.SameAs(regex.For(LongText)));
    }

    [Test]
    public void An_expression_that_is_not_valid_has_no_engine() => Assert.That(new LinearRegex("(").For("a"), Is.Null);
}
