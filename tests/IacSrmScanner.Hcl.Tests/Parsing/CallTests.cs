using IacSrmScanner.Hcl.Syntax;

namespace IacSrmScanner.Hcl.Tests.Parsing;

public sealed class CallTests
{
    [TestCase("f()", "(call f)")]
    [TestCase("f(1, \"a\", [b])", "(call f 1 \"a\" [b])")]
    [TestCase("f(a...)", "(call f a...)")]
    [TestCase("f(\n  a,\n  b,\n)", "(call f a b)")]
    [TestCase("provider::aws::arn_parse(a)", "(call provider::aws::arn_parse a)")]
    [TestCase("a :: b (c)", "(call a::b c)")]
    [TestCase("f(g(h()))", "(call f (call g (call h)))")]
    public void A_call_has_a_name_and_arguments(string text, string tree) => Assert.That(Hcl.Expression(text), Is.EqualTo(tree));

    [Test]
    public void The_place_of_the_name_is_known()
    {
        var file = Hcl.Parse("a = b::c(1)");
        var call = file.Body.Attributes[0].Expression as FunctionCallSyntax;
        Assert.That(file.Source.Slice(call?.NameSpan ?? default).ToString(), Is.EqualTo("b::c"));
    }

    [TestCase("a = f(1 2)\nb = 1\n", "1:9 HCL0010 '2'", "a = (call f 1 <error>); b = 1")]
    [TestCase("a = f(1\nb = 1\n", "2:1 HCL0010 'b'", "a = (call f 1 <error>); b = 1")]
    [TestCase("a = f(b..., c)\nd = 1\n", "1:11 HCL0010 ','", "a = (call f b <error>...); d = 1")]
    [TestCase("a = f::(1)\nb = 1\n", "1:8 HCL0010 '('", "a = <error>; b = 1")]
    public void A_broken_call_is_told_once(string text, string error, string tree)
    {
        Assert.That(Hcl.Errors(text), Is.EqualTo(new[] { error }));
        Assert.That(Hcl.Recovered(text), Is.EqualTo(tree));
    }
}
