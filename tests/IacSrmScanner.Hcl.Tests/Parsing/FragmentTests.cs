using IacSrmScanner.Core.Text;
using IacSrmScanner.Hcl.Parsing;

namespace IacSrmScanner.Hcl.Tests.Parsing;

public sealed class FragmentTests
{
    [TestCase("\n a\n + b\n")]
    [TestCase("a + b # c")]
    public void A_bare_expression_ignores_newlines(string text) => Assert.That(Hcl.Expression(text), Is.EqualTo("(+ a b)"));

    [TestCase("a b", "1:3 HCL0010")]
    [TestCase("", "1:1 HCL0010")]
    [TestCase("a)", "1:2 HCL0010")]
    public void A_bare_expression_takes_the_whole_text(string text, string error)
    {
        var diagnostic = HclParser.ParseExpression(new SourceText("x", text)).Diagnostics.Single();
        Assert.That($"{diagnostic.Span?.Start} {diagnostic.Id}", Is.EqualTo(error));
    }

    [TestCase("", "\"\"")]
    [TestCase("a \"b\" \\n\n", "\"a \\\"b\\\" \\\\n\\n\"")]
    [TestCase("a ${b} $", "(template \"a \" b \" $\")")]
    [TestCase("${a}", "(template a)")]
    public void A_template_file_is_one_template(string text, string tree) => Assert.That(Hcl.Template(text), Is.EqualTo(tree));

    [TestCase("a ${b")]
    [TestCase("${a b}")]
    public void A_broken_template_is_an_error(string text) =>
        Assert.That(HclParser.ParseTemplate(new SourceText("x", text)).Diagnostics, Has.Length.EqualTo(1));
}
