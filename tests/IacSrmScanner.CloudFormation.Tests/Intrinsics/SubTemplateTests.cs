using IacSrmScanner.CloudFormation.Intrinsics;

namespace IacSrmScanner.CloudFormation.Tests.Intrinsics;

public sealed class SubTemplateTests
{
    [TestCase("a-${B}-c", "a- [B] -c")]
    [TestCase("${ A }${B.C}", "[A] [B.C]")]
    [TestCase("${!Literal}", "${Literal}")]
    [TestCase("${x:-y} $A {B}", "${x:-y} $A {B}", TestName = "The shell's own")]
    [TestCase("${}", "${}")]
    [TestCase("${ }", "${ }")]
    [TestCase("open ${Name", "open ${Name")]
    [TestCase("", "")]
    public void A_text_is_pieces_and_names(string text, string expected) => Assert.That(
        string.Join(' ', SubTemplate.Parse(text).Select(piece => piece.IsName ? $"[{piece.Text}]" : piece.Text)), Is.EqualTo(expected));
}
