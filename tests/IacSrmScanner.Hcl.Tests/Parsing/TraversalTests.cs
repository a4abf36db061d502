namespace IacSrmScanner.Hcl.Tests.Parsing;

public sealed class TraversalTests
{
    [TestCase("a.b.c", "(. (. a b) c)")]
    [TestCase("a[0][\"b\"]", "([] ([] a 0) \"b\")")]
    [TestCase("a.0.b", "(. (.# a 0) b)")]
    [TestCase("a[b.c].d", "(. ([] a (. b c)) d)")]
    [TestCase("a[\n0\n]", "([] a 0)")]
    [TestCase("[1, 2][0]", "([] [1 2] 0)")]
    [TestCase("f(x).y", "(. (call f x) y)")]
    [TestCase("\"a\"[0]", "([] \"a\" 0)")]
    [TestCase("(a).b", "(. (paren a) b)")]
    public void Traversals_follow_a_term(string text, string tree) => Assert.That(Hcl.Expression(text), Is.EqualTo(tree));

    [TestCase("a[*]", "([*] a @)")]
    [TestCase("a[*].b[0].c", "([*] a (. ([] (. @ b) 0) c))")]
    [TestCase("a[*].b[*].c", "([*] a ([*] (. @ b) (. @ c)))")]
    [TestCase("a.*.b.0.c", "(.* a (. (.# (. @ b) 0) c))")]
    [TestCase("a.*.b[0]", "([] (.* a (. @ b)) 0)")]
    [TestCase("a.*", "(.* a @)")]
    public void A_splat_applies_what_follows_to_each_element(string text, string tree) => Assert.That(Hcl.Expression(text), Is.EqualTo(tree));

    [TestCase("a = b.\nc = 1\n", "1:7 HCL0010 '\n'", "a = <error>; c = 1")]
    [TestCase("a = b.0.1\nc = 1\n", "1:7 HCL0021 '0.1'", "a = <error>; c = 1")]
    [TestCase("a = b.*.*\nc = 1\n", "1:9 HCL0022 '*'", "a = (.* b <error>); c = 1")]
    [TestCase("a = b[0\nc = 1\n", "2:1 HCL0010 'c'", "a = ([] b <error>); c = 1")]
    public void A_broken_traversal_is_told_once(string text, string error, string tree)
    {
        Assert.That(Hcl.Errors(text), Is.EqualTo(new[] { error }));
        Assert.That(Hcl.Recovered(text), Is.EqualTo(tree));
    }
}
