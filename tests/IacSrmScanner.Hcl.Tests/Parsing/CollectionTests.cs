using IacSrmScanner.Core.Diagnostics;

namespace IacSrmScanner.Hcl.Tests.Parsing;

public sealed class CollectionTests
{
    [TestCase("[]", "[]")]
    [TestCase("[1, [2], ]", "[1 [2]]")]
    [TestCase("[\n1\n,\n# c\n2\n]", "[1 2]")]
    [TestCase("{}", "{}")]
    [TestCase("{ a = 1, b : 2 }", "{'a: 1, 'b: 2}")]
    [TestCase("{\n a = 1\n b = 2,\n\n c = 3 }", "{'a: 1, 'b: 2, 'c: 3}")]
    [TestCase("{ \"a\" = 1, (b) = 2, \"${c}\" = 3, 4 = 5 }", "{\"a\": 1, (paren b): 2, (template c): 3, 4: 5}")]
    [TestCase("{ true = 1, null = 2, if = 3 }", "{'true: 1, 'null: 2, 'if: 3}")]
    [TestCase("{ f(a) = 1 }", "{(call f a): 1}")]
    public void Collections_hold_their_elements(string text, string tree) => Assert.That(Hcl.Expression(text), Is.EqualTo(tree));

    [TestCase("[for a in b : c]", "(for a b c)")]
    [TestCase("[for a, b in c : \"${a}\" if b]", "(for a,b c (template a) if b)")]
    [TestCase("{for a in b : a => c}", "(for a b a => c)")]
    [TestCase("{\nfor a, b in c :\na => b...\nif b\n}", "(for a,b c a => b... if b)")]
    [TestCase("[for a in b : a ? 1 : 2]", "(for a b (? a 1 2))")]
    [TestCase("[forx]", "[forx]")]
    public void A_for_expression_yields_a_tuple_or_an_object(string text, string tree) => Assert.That(Hcl.Expression(text), Is.EqualTo(tree));

    [TestCase("a = [1 2]\nb = 1\n", "1:8 HCL0010 '2'", "a = [1 <error>]; b = 1")]
    [TestCase("a = [1,\n 2\nb = 1\n", "3:1 HCL0010 'b'", "a = [1 2 <error>]; b = 1")]
    [TestCase("a = { b = 1 c = 2 }\nd = 1\n", "1:13 HCL0010 'c'", "a = {'b: 1, <error>: <error>}; d = 1")]
    [TestCase("a = { b }\nc = 1\n", "1:9 HCL0010 '}'", "a = {'b: <error>}; c = 1")]
    [TestCase("a = [for b in c : b => b]\nd = 1\n", "1:21 HCL0023 '=>'", "a = <error>; d = 1")]
    [TestCase("a = [for b in c : b...]\nd = 1\n", "1:20 HCL0024 '...'", "a = <error>; d = 1")]
    [TestCase("a = {for b in c : b}\nd = 1\n", "1:19 HCL0025 'b'", "a = <error>; d = 1")]
    [TestCase("a = [for b : c]\nd = 1\n", "1:12 HCL0010 ':'", "a = <error>; d = 1")]
    public void A_broken_collection_is_told_once(string text, string error, string tree)
    {
        Assert.That(Hcl.Errors(text), Is.EqualTo(new[] { error }));
        Assert.That(Hcl.Recovered(text), Is.EqualTo(tree));
    }

    [Test]
    public void A_key_that_may_be_a_reference_is_a_warning()
    {
        var diagnostic = Hcl.Parse("a = { b.c = 1 }\n").Diagnostics.Single();
        Assert.That(diagnostic.Severity, Is.EqualTo(DiagnosticSeverity.Warning));
        Assert.That(diagnostic.Message, Does.Contain("'b.c'"));
    }
}
