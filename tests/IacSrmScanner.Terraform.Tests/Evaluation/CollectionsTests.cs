using IacSrmScanner.Core.Values;

namespace IacSrmScanner.Terraform.Tests.Evaluation;

public sealed class CollectionsTests
{
    [TestCase("[for i, v in [\"a\", \"b\"] : \"${i}${v}\"]", "[\"0a\", \"1b\"]")]
    [TestCase("[for k, v in { b = 2, a = 1 } : k]", "[\"a\", \"b\"]")]
    [TestCase("[for v in toset([\"b\", \"a\", \"b\"]) : v]", "[\"a\", \"b\"]")]
    [TestCase("{ for v in [\"a\", \"b\"] : v => upper(v) if v != \"a\" }", "{b = \"B\"}")]
    [TestCase("{ for v in [\"a\", \"aa\", \"b\"] : substr(v, 0, 1) => v... }", "{a = [\"a\", \"aa\"], b = [\"b\"]}")]
    [TestCase("{ for v in [\"a\", \"a\"] : v => 1 }", "?Invalid")]
    [TestCase("[for v in [1, 2, 3] : v if v > var.x]", "[...]")]
    [TestCase("[for v in var.x : v]", "?Input")]
    [TestCase("[{ a = 1 }, { a = 2 }][*].a", "[1, 2]")]
    [TestCase("null[*]", "[]")]
    [TestCase("{ a = 1 }[*].a", "[1]")]
    [TestCase("{ (\"k\") = 1, \"${\"l\"}\" = 2 }", "{k = 1, l = 2}")]
    [TestCase("{ (var.x) = 1, b = 2 }", "{b = 2, ...}")]
    [TestCase("{ a = { b = [1, 2] } }.a.b[1]", "2")]
    [TestCase("[10, 20][\"1\"]", "20")]
    [TestCase("{ a = 1 }.b", "?Invalid")]
    [TestCase("\"%{ for x in [\"a\", \"b\"] }<${x}>%{ endfor }\"", "\"<a><b>\"")]
    [TestCase("\"%{ if var.x }a%{ else }b%{ endif }\"", "\"a\" | \"b\"")]
    [TestCase("\"a${var.x}b${1 + 1}c\"", "\"a${?}b2c\"")]
    public void Collections_follow_Terraform(string expression, string expected) =>
        Assert.That(Evaluated.Show(Evaluated.Expression(expression, "variable \"x\" {}")), Is.EqualTo(expected));

    [Test]
    public void A_list_that_doubles_itself_over_and_over_is_stopped()
    {
        var lines = Enumerable.Range(1, 60).Select(i => $"  l{i} = [local.l{i - 1}, local.l{i - 1}]");
        var configuration = Evaluated.MainFile("locals {\n  l0 = [1]\n" + string.Join('\n', lines) + "\n  text = jsonencode(local.l60)\n}\n");

        Assert.That(Evaluated.Show(configuration.Local("text")), Is.EqualTo("?Limit"));
    }

    [Test]
    public void A_long_chain_of_locals_does_not_overflow_the_stack()
    {
        var lines = Enumerable.Range(1, 20_000).Select(i => $"  l{i} = local.l{i - 1}");
        var configuration = Evaluated.MainFile("locals {\n  l0 = 1\n" + string.Join('\n', lines) + "\n  a = local.l20000\n}\n");

        Assert.That(configuration.Local("a"), Is.InstanceOf<UnknownValue>());
        Assert.That(((UnknownValue)configuration.Local("a")).Why.Kind, Is.EqualTo(UnknownKind.Limit));
    }

    [Test]
    public void A_list_that_nests_ever_deeper_is_stopped()
    {
        var lines = Enumerable.Range(1, 5_000).Select(i => $"  l{i:00000} = [local.l{i - 1:00000}]");
        var configuration = Evaluated.MainFile("locals {\n  l00000 = [1]\n" + string.Join('\n', lines) + "\n}\n");

        Assert.That(Evaluated.Show(configuration.Local("l00254")), Does.StartWith("[[[["));
        Assert.That(Evaluated.Show(configuration.Local("l00255")), Is.EqualTo("?Limit"));
    }

    [Test]
    public void A_text_that_doubles_itself_over_and_over_is_stopped()
    {
        var lines = Enumerable.Range(1, 60).Select(i => $"  l{i} = \"${{local.l{i - 1}}}${{local.l{i - 1}}}\"");
        var configuration = Evaluated.MainFile("locals {\n  l0 = \"ab\"\n" + string.Join('\n', lines) + "\n}\n");

        Assert.That(Evaluated.Show(configuration.Local("l60")), Is.EqualTo("?Limit"));
    }
}
