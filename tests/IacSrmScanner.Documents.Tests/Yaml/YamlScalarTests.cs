using IacSrmScanner.Documents.Tests.Support;

namespace IacSrmScanner.Documents.Tests.Yaml;

public sealed class YamlScalarTests
{
    [TestCase("a: on\nb: 'on'\nc: 1\nd: \"1\"\ne: ~\nf:\n", "{a: on, b: 'on', c: 1, d: '1', e: null, f: null}")]
    [TestCase("a: |\n  true\n", "{a: 'true\\n'}")]
    [TestCase("a: >-\n  some\n  words\n\n  more\n", "{a: 'some words\\nmore'}")]
    [TestCase("a: \"\\u0041\\\n  b\"\n", "{a: 'Ab'}")]
    [TestCase("a: 2012-10-17\n", "{a: '2012-10-17'}")]
    public void Scalars_are_decoded(string content, string expected) =>
        Assert.That(TreeText.Of(TreeText.Yaml(content)), Is.EqualTo(expected));

    [Test]
    public void A_byte_order_mark_is_no_part_of_the_first_key()
    {
        var document = TreeText.Yaml("\uFEFFa: 1\n");
        Assert.That(TreeText.Of(document), Is.EqualTo("{a: 1}"));
        Assert.That(TreeText.At(document, "a").Location.Start.Column, Is.EqualTo(4));
    }

    [TestCase("a: 1\r\nb:\r\n  - |\r\n    x\r\n    y\r\n", "{a: 1, b: ['x\\ny\\n']}")]
    [TestCase("a: 1\rb: 2\r", "{a: 1, b: 2}")]
    public void Line_endings_do_not_matter(string content, string expected) =>
        Assert.That(TreeText.Of(TreeText.Yaml(content)), Is.EqualTo(expected));

    [Test]
    public void A_forbidden_character_is_told_with_its_place_and_the_rest_is_read()
    {
        var document = TreeText.Yaml("a: 1\nb: x\0y\nc: \u0001\n");
        Assert.That(TreeText.Problems(document), Is.EqualTo(new[] { "YML0009 2:5" }));
        Assert.That(document.Diagnostics[0].Message, Does.Contain("U+0000").And.Contain("1 further"));
        Assert.That(TreeText.Of(document), Is.EqualTo("{a: 1, b: 'x\uFFFDy', c: '\uFFFD'}"));
    }

    [TestCase("")]
    [TestCase("# only a comment\n")]
    [TestCase("\uFEFF")]
    public void A_text_without_content_has_no_root(string content)
    {
        var document = TreeText.Yaml(content);
        Assert.That(document.Root, Is.Null);
        Assert.That(document.Diagnostics, Is.Empty);
    }
}
