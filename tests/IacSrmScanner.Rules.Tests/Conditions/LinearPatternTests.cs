using IacSrmScanner.Rules.Conditions.Operators;

namespace IacSrmScanner.Rules.Tests.Conditions;

internal sealed class LinearPatternTests
{
    [TestCase("^a.c$", "abc", true)]
    [TestCase("^(a+)+$", "aaab", false)]
    [TestCase("[(*+]x", "*x", true)]
    [TestCase("(?i:key)", "KEY", true)]
    public void Short_and_long_texts_are_matched_alike(string pattern, string text, bool expected)
    {
        Assert.That(new LinearPattern(pattern).IsMatch(text), Is.EqualTo(expected));
        Assert.That(new LinearPattern(pattern.Replace("^", "^ +", StringComparison.Ordinal)).IsMatch(new string(' ', 1000) + text), Is.EqualTo(expected));
    }

    /// <summary>Exponential for a backtracking engine: it would not end while anyone waits.</summary>
    [TestCase("^(a+)+$")]
    [TestCase("^(a|aa)+$")]
    [TestCase("^(aa?)+$")]
    [TestCase("^([a]*)*$")]
    [TestCase("^(?:a{1,})+$")]
    public void Nested_quantifiers_cannot_hang(string pattern)
    {
        var task = Task.Run(() => new LinearPattern(pattern).IsMatch(new string('a', 200) + "!"));
        Assert.That(task.Wait(TimeSpan.FromSeconds(60)), Is.True);
        Assert.That(task.Result, Is.False);
    }

    [TestCase("(?=x)")]
    [TestCase("(a)\\1")]
    [TestCase("(")]
    public void What_needs_backtracking_is_refused(string pattern) => Assert.That(LinearPattern.Problem(pattern), Is.Not.Null);
}
