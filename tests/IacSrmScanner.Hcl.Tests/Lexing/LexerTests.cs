using IacSrmScanner.Hcl.Parsing;
using IacSrmScanner.Hcl.Syntax;

namespace IacSrmScanner.Hcl.Tests.Lexing;

public sealed class LexerTests
{
    [TestCase("a = 1", "Identifier Assign Number EndOfFile")]
    [TestCase("a\r\n", "Identifier Newline EndOfFile")]
    [TestCase("# x\r\n// y\n/* z\n */", "Comment Newline Comment Newline Comment EndOfFile")]
    [TestCase("\uFEFFa", "ByteOrderMark Identifier EndOfFile")]
    [TestCase("a-b é _c x1", "Identifier Identifier Identifier Identifier EndOfFile")]
    [TestCase("== != <= >= && || => :: ... < > ! : . =", "Equal NotEqual LessOrEqual GreaterOrEqual And Or Arrow DoubleColon Ellipsis Less Greater Not Colon Dot Assign EndOfFile")]
    [TestCase("+ - * / % ? , { } [ ] ( )", "Plus Minus Star Slash Percent Question Comma OpenBrace CloseBrace OpenBracket CloseBracket OpenParenthesis CloseParenthesis EndOfFile")]
    [TestCase("1.5e-3 1. 1.a 1e", "Number Number Dot Number Dot Identifier Number Identifier EndOfFile")]
    [TestCase("\"a${b}c\"", "OpenQuote TemplateText OpenInterpolation Identifier CloseTemplateSequence TemplateText CloseQuote EndOfFile")]
    [TestCase("\"${~ {a=1} ~}\"", "OpenQuote OpenInterpolation OpenBrace Identifier Assign Number CloseBrace CloseTemplateSequence CloseQuote EndOfFile")]
    [TestCase("\"%{ if a }\"", "OpenQuote OpenDirective Identifier Identifier CloseTemplateSequence CloseQuote EndOfFile")]
    [TestCase("\"$${a} %%{b} $ % \\\" \\\\\"", "OpenQuote TemplateText CloseQuote EndOfFile")]
    [TestCase("<<E\na\n E \n", "OpenHeredoc TemplateText CloseHeredoc Newline EndOfFile")]
    [TestCase("<<-E\na ${b}\nE\n", "OpenHeredoc TemplateText OpenInterpolation Identifier CloseTemplateSequence TemplateText CloseHeredoc Newline EndOfFile")]
    [TestCase("a ; b", "Identifier Invalid Identifier EndOfFile")]
    [TestCase("😀", "Invalid EndOfFile")]
    [TestCase("\"a\nb", "OpenQuote TemplateText Unclosed Newline Identifier EndOfFile")]
    [TestCase("\"${a", "OpenQuote OpenInterpolation Identifier Unclosed EndOfFile")]
    public void Text_becomes_tokens(string text, string expected)
    {
        var kinds = HclParser.Tokenize(Hcl.Parse(text).Source).Where(token => token.Kind is not TokenKind.Whitespace).Select(token => token.Kind);
        Assert.That(string.Join(' ', kinds), Is.EqualTo(expected));
    }

    [Test]
    public void A_single_line_comment_leaves_the_line_ending_to_its_own_token() =>
        Assert.That(HclParser.Tokenize(Hcl.Parse("# x\r\n").Source).Select(token => token.Length), Is.EqualTo(new[] { 3, 2, 0 }));
}
