using IacSrmScanner.Core.Text;

namespace IacSrmScanner.Core.Tests.Text;

internal sealed class LinearRegexTests
{
    private static readonly string LongText = new('a', 300);

    [TestCase("^[a-z]{2}-", "eu-west-1a")]
    [TestCase("^(.*role/)", "arn:aws:iam::123456789012:role/app")]
    [TestCase("(?<region>[a-z]+)", "eu")]
    [TestCase("a|ab", "ab")]
    [TestCase("[*+]", "a*b")]
    [TestCase("[]*]", "]")]
    [TestCase("a*a*b", "aab")]
    [TestCase("^(?:ab*|ac*|ad*c?|b{1,9})a*$", "abba")]
    [TestCase("^[0-9]{3}-?[0-9]{1,6}(?:[.][0-9]+)?s$", "123-45.6s")]
    public void A_simple_expression_is_built_for_short_texts_and_for_long_ones(string expression, string text)
    {
        var regex = new LinearRegex(expression);
        var (ordinary, linear) = (regex.For(text), regex.For(LongText));
        Assert.That(ordinary, Is.Not.Null.And.Not.SameAs(linear));
        Assert.That(ordinary?.IsMatch(text), Is.True);
        Assert.That(ordinary?.Match(text).Groups.Values.Select(group => group.Value), Is.EqualTo(linear?.Match(text).Groups.Values.Select(group => group.Value)));
    }

    [TestCase("(a*)*b")]
    [TestCase("a*a*a*b")]
    [TestCase("a?a?a?a?a?a?a?a?a?a?a?a?a?a?a?a?a?b")]
    [TestCase("^a*a*a*a*b")]
    [TestCase("(?:a*|b*)(?:a*|c*)a*")]
    [TestCase("(?:a|aa)+b")]
    [TestCase("(?:a{1,})+b")]
    [TestCase("[]]a*a*a*b")]
    [TestCase("a{0,200}a{0,200}a{0,200}b")]
    public void An_expression_that_could_take_long_always_gets_the_linear_engine(string expression)
    {
        var regex = new LinearRegex(expression);
        Assert.That(regex.For("a"), Is.SameAs(regex.For(LongText)));
    }

    [TestCase("^a.c$", "abc", true)]
    [TestCase("^(a+)+$", "aaab", false)]
    [TestCase("[(*+]x", "*x", true)]
    [TestCase("(?i:key)", "KEY", true)]
    [TestCase("(", "(", false)]
    public void A_match_is_found_in_short_and_in_long_texts(string expression, string text, bool expected)
    {
        Assert.That(new LinearRegex(expression).IsMatch(text), Is.EqualTo(expected));
        Assert.That(new LinearRegex(expression.Replace("^", "^ +", StringComparison.Ordinal)).IsMatch(new string(' ', 1000) + text), Is.EqualTo(expected));
    }

    /// <summary>Exponential for a backtracking engine: it would not end while anyone waits.</summary>
    [TestCase("^(a+)+$")]
    [TestCase("^(a|aa)+$")]
    [TestCase("^(aa?)+$")]
    [TestCase("^([a]*)*$")]
    [TestCase("^(?:a{1,})+$")]
    public void Nested_quantifiers_cannot_hang(string expression)
    {
        var task = Task.Run(() => new LinearRegex(expression).IsMatch(new string('a', 200) + "!"));
        Assert.That(task.Wait(TimeSpan.FromSeconds(60)), Is.True);
        Assert.That(task.Result, Is.False);
    }

    [TestCase("(?=x)")]
    [TestCase("(a)\\1")]
    [TestCase("(")]
    public void What_needs_backtracking_is_refused(string expression)
    {
        Assert.That(LinearRegex.Problem(expression), Is.Not.Null);
        Assert.That(new LinearRegex(expression).For(LongText), Is.Null);
    }
}
