using IacSrmScanner.Documents.Nodes;
using IacSrmScanner.Documents.Tests.Support;

namespace IacSrmScanner.Documents.Tests.Yaml;

public sealed class YamlAliasTests
{
    [Test]
    public void An_alias_is_the_anchored_node()
    {
        var document = TreeText.Yaml("a: &x {k: 1}\nb: *x\n");
        Assert.That(TreeText.At(document, "b"), Is.SameAs(TreeText.At(document, "a")));
        Assert.That(TreeText.At(document, "b").Location.Start.Line, Is.EqualTo(1));
    }

    [Test]
    public void The_anchor_that_came_last_counts() =>
        Assert.That(TreeText.Of(TreeText.Yaml("a: &x 1\nb: *x\nc: &x 2\nd: *x\n")), Is.EqualTo("{a: 1, b: 1, c: 2, d: 2}"));

    [Test]
    public void An_alias_can_be_a_key() =>
        Assert.That(TreeText.Of(TreeText.Yaml("a: &x name\n*x : 1\n")), Is.EqualTo("{a: 'name', name: 1}"));

    [Test]
    public void An_unknown_alias_is_an_error_in_its_place()
    {
        var document = TreeText.Yaml("a: *x\nb: 1\n");
        Assert.That(TreeText.Of(document), Is.EqualTo("{a: error, b: 1}"));
        Assert.That(TreeText.Problems(document), Is.EqualTo(new[] { "YML0004 1:4" }));
    }

    [TestCase("a: &x [*x, 1]\n", "{a: [error, 1]}")]
    [TestCase("&x a: *x\n", "{a: 'a'}")]
    [TestCase("a: &x\n  b: {c: *x}\n", "{a: {b: {c: error}}}")]
    public void An_anchor_cannot_contain_itself(string content, string expected) =>
        Assert.That(TreeText.Of(TreeText.Yaml(content)), Is.EqualTo(expected));

    [Test]
    public void Aliases_that_multiply_are_refused_before_they_hurt()
    {
        var content = "a: &a [x, x, x, x, x, x, x, x, x]\n";
        for (var name = 'b'; name <= 'z'; name++)
        {
            var before = (char)(name - 1);
            content += $"{name}: &{name} [{string.Join(", ", Enumerable.Repeat($"*{before}", 9))}]\n";
        }

        var document = TreeText.Yaml(content);
        Assert.That(TreeText.Problems(document), Has.Some.StartsWith("YML0006"));
        Assert.That(TreeText.Nodes(document.Root).Count(), Is.LessThan(200_000));
    }

    [Test]
    public void Aliases_cannot_nest_deeper_than_text()
    {
        var content = "a0: &a0 x\n" + string.Concat(Enumerable.Range(1, 500).Select(i => $"a{i}: &a{i} [*a{i - 1}]\n"));
        var document = TreeText.Yaml(content);
        Assert.That(TreeText.Problems(document), Has.Some.StartsWith("YML0006"));
        Assert.That(Depth(document.Root), Is.LessThanOrEqualTo(201));
    }

    private static int Depth(DocumentNode? node) =>
        node is null ? 0 : 1 + TreeText.Children(node).Select(Depth).DefaultIfEmpty(0).Max();
}
