using IacSrmScanner.CloudFormation.Templates;

namespace IacSrmScanner.CloudFormation.Tests.Templates;

public sealed class PatternWordsTests
{
    [TestCase("dev|prod", "dev,prod")]
    [TestCase("^(dev|prod)$", "dev,prod")]
    [TestCase("^dev$|^prod$", "dev,prod")]
    [TestCase("(?:a\\.b|)", "a.b,")]
    [TestCase("[a-z]+", "")]
    [TestCase("(dev|prod)-1", "")]
    [TestCase("dev|.*", "")]
    [TestCase("a{2}", "")]
    public void Lists_the_only_texts_of_a_pattern(string pattern, string words) =>
        Assert.That(string.Join(',', PatternWords.Of(pattern)), Is.EqualTo(words));
}
