using IacSrmScanner.Core.Values;

namespace IacSrmScanner.CloudFormation.Tests.Intrinsics;

public sealed class TextAssemblyTests
{
    [Test]
    public void Known_parts_stay_known() =>
        Assert.That(KnownText.Suffix(Scanned.Expression("!Sub '${Free}-${Stage}'")), Is.EqualTo("-dev"));

    [TestCase("!Sub '${Subnets}'", "a part of '!Sub' is no text")]
    [TestCase("!Join ['', [[a]]]", "a part of '!Join' is no text")]
    public void A_part_that_is_no_text_leaves_it_unknown(string expression, string why) =>
        Assert.That(Scanned.Expression(expression), Is.InstanceOf<UnknownValue>().With.Property("Why").Property("Text").EqualTo(why));

    [Test]
    public void Texts_that_double_end_at_a_limit()
    {
        var doubling = Enumerable.Range(1, 30).Aggregate("'xxxxxxxxxxxxxxxx'", (inner, _) => $"!Sub ['${{A}}${{A}}', {{ A: {inner} }}]");
        Assert.That(Scanned.Expression(doubling), Is.InstanceOf<UnknownValue>().With.Property("Why").Property("Kind").EqualTo(UnknownKind.Limit));
    }
}
