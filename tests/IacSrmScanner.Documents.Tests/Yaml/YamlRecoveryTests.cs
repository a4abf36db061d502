using IacSrmScanner.Documents.Nodes;
using IacSrmScanner.Documents.Tests.Support;
using IacSrmScanner.Testing;

namespace IacSrmScanner.Documents.Tests.Yaml;

public sealed class YamlRecoveryTests
{
    [TestCase("A: 1\nB: \"abc\nC: 2\n", "{A: 1, B: error, C: 2}", "YML0001 2:4")]
    [TestCase("A:\n  B: \"x\n  C: \"y\"\n  D: 1\nE: 2\n", "{A: {B: error, C: 'y', D: 1}, E: 2}", "YML0001 2:6")]
    [TestCase("A:\n  - a\n  - \"b\n  - c\nE: 2\n", "{A: ['a', error, 'c'], E: 2}", "YML0001 3:5")]
    [TestCase("A:\n  T: X\n  garbage\n  P: y\n", "{A: {T: 'X', P: 'y'}}", "YML0001 3:3")]
    [TestCase("A:\n  T: X: y\n  P: y\n", "{A: {T: error, P: 'y'}}", "YML0001 2:7")]
    [TestCase("A:\n  T: X\n\tP: y\nB: 2\n", "{A: {T: error}, B: 2}", "YML0001 2:6")]
    [TestCase("A:\n   T: X\n  P: y\nB: 2\n", "{A: {T: 'X'}, B: 2}", "YML0001 3:3")]
    [TestCase("A: [1, 2\nB: 3\n", "{A: [1, error], B: 3}", "YML0001 1:6")]
    [TestCase("a: @foo\nb: 1\n", "{a: error, b: 1}", "YML0001 1:4")]
    [TestCase("words\nResources:\n  A: 1\n", "{Resources: {A: 1}}", "YML0001 2:10")]
    [TestCase("- a\n- - b\n  - %c\n  - d\n- e\n", "['a', ['b', error, 'd'], 'e']", "YML0001 3:5")]
    [TestCase("- k: @x\n  l: 1\n- m: 2\n", "[{k: error, l: 1}, {m: 2}]", "YML0001 1:6")]
    [TestCase("A:\n- k: 1\n  l: @x\n- m: 2\nB: 3\n", "{A: [{k: 1, l: error}, {m: 2}], B: 3}", "YML0001 3:6")]
    public void One_broken_place_leaves_the_rest(string content, string expected, string problem)
    {
        var document = TreeText.Yaml(content);
        Assert.That(TreeText.Of(document), Is.EqualTo(expected));
        Assert.That(TreeText.Problems(document), Is.EqualTo(new[] { problem }));
        TreeAssert.IsSound(document);
    }

    [Test]
    public void The_error_node_covers_what_is_not_read()
    {
        var node = TreeText.At(TreeText.Yaml("A:\n  B: \"abc\n\n  C: 1\n"), "A", "B");
        Assert.That(SpanDrawing.Draw(node.Location), Is.EqualTo("  B: \"abc\n     ^^^^"));
        Assert.That(((ErrorNode)node).Reason, Does.Contain("Reading goes on in line 4."));
    }

    [Test]
    public void What_follows_an_error_keeps_its_place()
    {
        var node = TreeText.At(TreeText.Yaml("A:\n  B: \"abc\n  C:\n    - x\n    - {y: z}\n"), "A", "C", 1, "y");
        Assert.That(SpanDrawing.Draw(node.Location), Is.EqualTo("    - {y: z}\n          ^"));
    }

    [Test]
    public void A_mapping_with_unread_text_says_so()
    {
        var document = TreeText.Yaml("A:\n  T: X\n  garbage\nB:\n  T: Y\n");
        Assert.That(((MappingNode)TreeText.At(document, "A")).IsIncomplete, Is.True);
        Assert.That(((MappingNode)TreeText.At(document, "B")).IsIncomplete, Is.False);
    }

    [TestCase("A:\n  x: \"1\n!bad\nB: 2\n", true)]
    [TestCase("A:\n  x: \"1\n  bad\n\n# c\nB: 2\n", false)]
    public void A_mapping_whose_lines_were_passed_over_says_so(string content, bool expected) =>
        Assert.That(((MappingNode)TreeText.At(TreeText.Yaml(content))).IsIncomplete, Is.EqualTo(expected));

    [Test]
    public void A_merge_of_what_is_incomplete_is_incomplete()
    {
        var document = TreeText.Yaml("A: &a\n  T: X\n  garbage\nB:\n  <<: *a\nC:\n  <<: *undefined\n");
        Assert.That(((MappingNode)TreeText.At(document, "B")).IsIncomplete, Is.True);
        Assert.That(((MappingNode)TreeText.At(document, "C")).IsIncomplete, Is.True);
    }

    [Test]
    public void Several_errors_in_several_resources()
    {
        var document = TreeText.Yaml("""
            Resources:
              A:
                Type: X
                Properties:
                  Tags:
                  - Key: a
                    Value: "b
                  - Key: c
                    Value: d
                  N: 1
              B:
                Type: Y
                P: [!Ref a, {b: c]
              C:
                Type: Z
            Outputs:
              O: 1
            """);
        Assert.That(TreeText.Of(document), Is.EqualTo(
            "{Resources: {A: {Type: 'X', Properties: {Tags: [{Key: 'a', Value: error}, {Key: 'c', Value: 'd'}], N: 1}}, "
            + "B: {Type: 'Y', P: [!Ref 'a', error]}, C: {Type: 'Z'}}, Outputs: {O: 1}}"));
        Assert.That(document.Diagnostics, Has.Length.EqualTo(2));
    }

    [Test]
    public void Aliases_work_across_an_error() =>
        Assert.That(TreeText.Of(TreeText.Yaml("a: &x 1\nb: @\nc: *x\n")), Is.EqualTo("{a: 1, b: error, c: 1}"));
}
