using IacSrmScanner.Documents.Nodes;
using IacSrmScanner.Documents.Tests.Support;
using IacSrmScanner.Testing;

namespace IacSrmScanner.Documents.Tests.Yaml;

public sealed class YamlSpanTests
{
    [TestCase("a: plain # c\n", "plain")]
    [TestCase("a: two\n  lines\nb: 1\n", "two\n  lines")]
    [TestCase("a: 'it''s'\n", "'it''s'")]
    [TestCase("a: \"x\\n\"  \n", "\"x\\n\"")]
    [TestCase("a: !Sub \"x\"\n", "\"x\"")]
    [TestCase("a: &anchor !Sub  x\n", "x")]
    [TestCase("a: !<tag:example.org,2000:x> y\n", "y")]
    [TestCase("a: !Sub\n  # c\n  x\n", "x")]
    [TestCase("a: !Ref\nb: 1\n", "")]
    [TestCase("a:\nb: 1\n", "")]
    [TestCase("a: |\n  x\n  y\n\n# c\nb: 1\n", "|\n  x\n  y")]
    [TestCase("a: !Sub |+\n  x\n\nb: 1\n", "|+\n  x")]
    [TestCase("a: >-\r\n  x\r\nb: 1\r\n", ">-\r\n  x")]
    [TestCase("a:\n- x\n- y\nb: 1\n", "- x\n- y")]
    [TestCase("a:\n  - x\n\n  # c\nb: 1\n", "- x")]
    [TestCase("a:\n  k: v\n  l: w # c\n\nb: 1\n", "k: v\n  l: w")]
    [TestCase("a: !Foo\n  k: v\nb: 1\n", "k: v")]
    [TestCase("a: [x, y] # c\n", "[x, y]")]
    [TestCase("a: !If [x, y]\n", "[x, y]")]
    [TestCase("a: {x: [y,\n  z]\n  }\nb: 1\n", "{x: [y,\n  z]\n  }")]
    [TestCase("a: {}\nb: 1\n", "{}")]
    [TestCase("a: [ ]\nb: 1\n", "[ ]")]
    [TestCase("a:\n  k: *x\nb: 1\n", "k: *x")]
    public void The_span_is_what_the_author_wrote(string content, string expected)
    {
        var node = TreeText.At(TreeText.Yaml(content), "a");
        Assert.That(node.Location.Text, Is.EqualTo(expected));
    }

    [Test]
    public void An_absent_value_lies_behind_its_colon()
    {
        var node = TreeText.At(TreeText.Yaml("a:\n  key:\n  other: 1\n"), "a", "key");
        Assert.That(SpanDrawing.Draw(node.Location), Is.EqualTo("  key:\n      ^"));
    }

    [Test]
    public void Keys_have_spans()
    {
        var mapping = (MappingNode)TreeText.At(TreeText.Yaml("a:\n  \"the key\": 1\n"), "a");
        Assert.That(SpanDrawing.Draw(mapping.Entries[0].KeyNode.Location), Is.EqualTo("  \"the key\": 1\n  ^^^^^^^^^"));
    }

    [Test]
    public void A_pair_in_a_flow_sequence_is_a_mapping_of_its_own_text()
    {
        var node = TreeText.At(TreeText.Yaml("x: 1\na: [k: v, w]\n"), "a", 0);
        Assert.That(SpanDrawing.Draw(node.Location), Is.EqualTo("a: [k: v, w]\n    ^^^^"));
    }

    [Test]
    public void Columns_count_utf_16_units()
    {
        var node = TreeText.At(TreeText.Yaml("a: [\ud83d\ude00, b]\n"), "a", 1);
        Assert.That(node.Location.Start.Column, Is.EqualTo(9));
        Assert.That(node.Location.Text, Is.EqualTo("b"));
    }

    [Test]
    public void The_whole_is_a_mapping_from_its_first_key_to_its_last_value()
    {
        var root = TreeText.At(TreeText.Yaml("# c\n---\na: 1\nb:\n  - 2 # c\n# c\n"));
        Assert.That(root.Location.Text, Is.EqualTo("a: 1\nb:\n  - 2"));
    }

    [Test]
    public void Children_lie_in_their_parents()
    {
        var document = TreeText.Yaml(Samples.Yaml.Replace("*tags", "x", StringComparison.Ordinal));
        Assert.That(document.Diagnostics, Is.Empty);
        TreeAssert.ChildrenLieInParents(document);
    }
}
