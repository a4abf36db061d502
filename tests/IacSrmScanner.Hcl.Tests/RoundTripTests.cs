using IacSrmScanner.Hcl.Parsing;

namespace IacSrmScanner.Hcl.Tests;

public sealed class RoundTripTests
{
    [TestCaseSource(typeof(AcceptanceFile), nameof(AcceptanceFile.All))]
    public void Tokens_give_the_text_back_and_spans_nest(string name) =>
        TreeShape.AssertHolds(HclParser.Parse(AcceptanceFile.Read(name)));
}
