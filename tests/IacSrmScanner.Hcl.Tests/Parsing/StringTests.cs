using IacSrmScanner.Core.Text;
using IacSrmScanner.Hcl.Parsing;
using IacSrmScanner.Hcl.Syntax;

namespace IacSrmScanner.Hcl.Tests.Parsing;

public sealed class StringTests
{
    [TestCase("\"\"", "")]
    [TestCase("\"a b\"", "a b")]
    [TestCase("\"\\n\\r\\t\\\"\\\\\"", "\n\r\t\"\\")]
    [TestCase("\"\\u00e9\\U0001F600\"", "é😀")]
    [TestCase("\"$ $$ % $x\"", "$ $$ % $x")]
    [TestCase("\"$${a} %%{b}\"", "${a} %{b}")]
    [TestCase("\"$$${a} $$$${b}\"", "$${a} $$${b}")]
    [TestCase("\"$\"", "$")]
    public void Escapes_are_decoded(string text, string value)
    {
        var template = HclParser.ParseExpression(new SourceText("x", text)).Expression as TemplateSyntax;
        string? plain = null;
        Assert.That(template?.IsPlainText(out plain), Is.True);
        Assert.That(plain, Is.EqualTo(value));
    }

    [TestCase("\"a${b}c\"", "(template \"a\" b \"c\")")]
    [TestCase("\"${a}\"", "(template a)")]
    [TestCase("\"${\"${a}\"}\"", "(template (template a))")]
    [TestCase("\"${ {a = 1}[\"a\"] }\"", "(template ([] {'a: 1} \"a\"))")]
    [TestCase("\"${\n a\n}\"", "(template a)")]
    public void Interpolations_hold_expressions(string text, string tree) => Assert.That(Hcl.Expression(text), Is.EqualTo(tree));

    [TestCase("\"${a}\"", true)]
    [TestCase("\"${a} \"", false)]
    [TestCase("\"a\"", false)]
    public void A_single_interpolation_is_not_a_string(string text, bool isWrapped) =>
        Assert.That((HclParser.ParseExpression(new SourceText("x", text)).Expression as TemplateSyntax)?.IsWrapped(out _), Is.EqualTo(isWrapped));

    [TestCase("a = \"b\nc = 1\n", "1:5 HCL0002 '\"'", "a = (template \"b\" <error>); c = 1")]
    [TestCase("a = \"${b\"\nc = 1\n", "1:6 HCL0005 '${'", "a = (template <error> <error>); c = 1")]
    [TestCase("a = \"\\q\"\n", "1:6 HCL0018 '\\q'", "a = \"\\\\q\"")]
    [TestCase("a = \"\\u12x\"\n", "1:6 HCL0018 '\\u12'", "a = \"\\\\u12x\"")]
    [TestCase("a = \"x${b c}y\"\n", "1:11 HCL0010 'c'", "a = (template \"x\" <error> \"y\")")]
    public void A_broken_string_ends_with_its_line(string text, string error, string tree)
    {
        Assert.That(Hcl.Errors(text), Is.EqualTo(new[] { error }));
        Assert.That(Hcl.Recovered(text), Is.EqualTo(tree));
    }
}
