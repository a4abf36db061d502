using IacSrmScanner.Hcl.Syntax;

namespace IacSrmScanner.Hcl.Tests.Parsing;

public sealed class OperatorTests
{
    [TestCase("1 + 2 * 3", "(+ 1 (* 2 3))")]
    [TestCase("1 - 2 - 3", "(- (- 1 2) 3)")]
    [TestCase("a || b && c == d < e + f % g", "(|| a (&& b (== c (< d (+ e (% f g))))))")]
    [TestCase("a * b + c > d != e && f || g", "(|| (&& (!= (> (+ (* a b) c) d) e) f) g)")]
    [TestCase("-a + b", "(+ (neg a) b)")]
    [TestCase("!a.b && c", "(&& (! (. a b)) c)")]
    [TestCase("--1", "(neg (neg 1))")]
    [TestCase("(1 + 2) * 3", "(* (paren (+ 1 2)) 3)")]
    [TestCase("a ? b : c ? d : e", "(? a b (? c d e))")]
    [TestCase("a == b ? c : d", "(? (== a b) c d)")]
    [TestCase("1-1", "(- 1 1)")]
    [TestCase("a-b", "a-b")]
    [TestCase("(\n1 +\n2\n)", "(paren (+ 1 2))")]
    public void Operators_bind_as_specified(string text, string tree) => Assert.That(Hcl.Expression(text), Is.EqualTo(tree));

    [Test]
    public void The_place_of_the_operator_is_known()
    {
        var file = Hcl.Parse("a = 1 >= 2");
        var binary = file.Body.Attributes[0].Expression as BinarySyntax;
        Assert.That(file.Source.Slice(binary?.OperatorSpan ?? default).ToString(), Is.EqualTo(">="));
    }

    [TestCase("a = 1 +\nb = 2\n", "1:8 HCL0010 '\n'", "a = (+ 1 <error>); b = 2")]
    [TestCase("a = b ? c\nd = 2\n", "1:10 HCL0010 '\n'", "a = (? b c <error>); d = 2")]
    [TestCase("a = 1 +\n  2\nb = 2\n", "1:8 HCL0010 '\n'", "a = (+ 1 <error>); b = 2")]
    [TestCase("a = b & c\nd = 2\n", "1:7 HCL0001 '&'", "a = <error>; d = 2")]
    public void An_operator_without_operand_is_told_once(string text, string error, string tree)
    {
        Assert.That(Hcl.Errors(text), Is.EqualTo(new[] { error }));
        Assert.That(Hcl.Recovered(text), Is.EqualTo(tree));
    }
}
