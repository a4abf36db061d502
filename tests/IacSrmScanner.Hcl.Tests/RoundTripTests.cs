using IacSrmScanner.Hcl.Parsing;

namespace IacSrmScanner.Hcl.Tests;

public sealed class RoundTripTests
{
    [TestCaseSource(typeof(AcceptanceFile), nameof(AcceptanceFile.All))]
    public void Tokens_give_the_text_back_and_spans_nest(string name)
    {
        var file = HclParser.Parse(AcceptanceFile.Read(name));
        var text = string.Concat(HclParser.Tokenize(file.Source).Select(token => file.Source.Slice(token.Span).ToString()));
        Assert.That(text, Is.EqualTo(file.Source.Content));
        TreeShape.AssertHolds(file);
    }
}
