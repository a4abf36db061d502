using IacSrmScanner.Core.Text;

namespace IacSrmScanner.Core.Tests.Text;

/// <summary>Seen through <see cref="LinearRegex"/>, whose answers must not depend on them.</summary>
internal sealed class RequiredLiteralsTests
{
    [TestCase("(?:AKIA|ASIA)[0-9A-Z]{16}", "AKIA", "ASIA")]
    [TestCase("(?i:secret_key)\\s*[=:]\\s*[\\x22']?[a-z]{40}|-----BEGIN [A-Z ]*PRIVATE KEY-----", "secret_key", "PRIVATE KEY-----")]
    [TestCase("^abc$", "abc")]
    [TestCase("ab?cd", "cd")]
    [TestCase("abc+de", "abc")]
    [TestCase("a{3}bb", "bb")]
    [TestCase("(?<name>long)x", "long")]
    [TestCase("a\\.b", "a.b")]
    [TestCase("(?i)key", "key")]
    [TestCase("[(*+]xy", "xy")]
    [TestCase("\\x41bc", "bc")]
    [TestCase("(?:one|three)?two", "two")]
    [TestCase("(?:a|bcd)ef", "ef")]
    public void A_match_needs_one_of(string expression, params string[] expected) =>
        Assert.That(RequiredLiterals.Of(expression), Is.EqualTo(expected));

    [TestCase("[a-z]+")]
    [TestCase("abc|[0-9]+")]
    [TestCase("(?:abc)?")]
    [TestCase("(?:abc){0,2}")]
    [TestCase("")]
    [TestCase("(?x: a b )")]
    [TestCase("\\p{Lu}abc")]
    [TestCase("(?=abc)")]
    [TestCase("(?<=abc)")]
    [TestCase("(abc")]
    [TestCase("abc)")]
    [TestCase("*abc")]
    [TestCase("abc\\")]
    [TestCase("[abc")]
    [TestCase("a{x}bc")]
    public void Nothing_is_required_or_it_is_not_understood(string expression) => Assert.That(RequiredLiterals.Of(expression), Is.Empty);

    /// <summary>The engine alone, at every place of long texts, against the two together.</summary>
    [Test]
    public void They_never_hide_a_match()
    {
        string[] expressions = ["(?:ab|ba)c{2}|-b [a-c ]*ab-", "(?i:aB)+\\s*c", "a?b?cc", "(?:a(?:b|cc)|b)c", "ab{0,1}c", "a\\x62c", "(?i)K"];
        var random = new Random(7);
        foreach (var expression in expressions)
        {
            var regex = new LinearRegex(expression);
            for (var i = 0; i < 400; i++)
            {
                var text = new string('-', 260) + new string([.. Enumerable.Range(0, 6).Select(_ => "abcABC -k\u212a"[random.Next(10)])]);
                Assert.That(regex.IsMatch(text), Is.EqualTo(regex.For(text)?.IsMatch(text)), $"{expression} on {text}");
            }
        }
    }
}
