using IacSrmScanner.Documents.Tests.Support;

namespace IacSrmScanner.Documents.Tests.Yaml;

public sealed class YamlMergeTests
{
    [TestCase("a: &x {k: 1, l: 2}\nb:\n  <<: *x\n  l: 3\n", "{l: 3, k: 1}")]
    [TestCase("a: &x {k: 1, l: 2}\nb:\n  l: 3\n  <<: *x\n", "{l: 3, k: 1}")]
    [TestCase("a: [&x {k: 1}, &y {k: 2, m: 3}]\nb:\n  <<: [*x, *y]\n", "{k: 1, m: 3}")]
    [TestCase("b: {<<: {k: 1}, l: 2}\n", "{l: 2, k: 1}")]
    [TestCase("b: {'<<': {k: 1}}\n", "{<<: {k: 1}}")]
    public void A_merge_adds_what_is_not_written(string content, string expected)
    {
        var document = TreeText.Yaml(content);
        Assert.That(TreeText.Of(TreeText.At(document, "b")), Is.EqualTo(expected));
        Assert.That(document.Diagnostics, Is.Empty);
    }

    [Test]
    public void A_merged_entry_keeps_its_place() =>
        Assert.That(
            TreeText.At(TreeText.Yaml("a: &x {k: 1}\nb:\n  <<: *x\n"), "b", "k").Location.Start.ToString(), Is.EqualTo("1:11"));

    [Test]
    public void What_cannot_be_merged_stays_a_key()
    {
        var document = TreeText.Yaml("a: 1\n<<: text\n");
        Assert.That(TreeText.Of(document), Is.EqualTo("{a: 1, <<: 'text'}"));
        Assert.That(TreeText.Problems(document), Is.EqualTo(new[] { "YML0007 2:1" }));
    }
}
