using IacSrmScanner.Core.Diagnostics;
using IacSrmScanner.Documents.Tests.Support;

namespace IacSrmScanner.Documents.Tests.Yaml;

public sealed class YamlDuplicateKeyTests
{
    [Test]
    public void The_last_one_counts_and_each_further_one_is_told()
    {
        var document = TreeText.Yaml("a: 1\nb: 2\na: 3\n\"a\": 4\n");
        Assert.That(TreeText.Of(document), Is.EqualTo("{b: 2, a: 4}"));
        Assert.That(TreeText.Problems(document), Is.EqualTo(new[] { "YML0003 3:1", "YML0003 4:1" }));
        Assert.That(document.Diagnostics[0].Severity, Is.EqualTo(DiagnosticSeverity.Warning));
        Assert.That(document.Diagnostics[0].Message, Does.Contain("'a' is already in line 1"));
    }

    [Test]
    public void Large_mappings_are_no_exception()
    {
        var content = string.Concat(Enumerable.Range(0, 50).Select(i => $"k{i % 40}: {i}\n"));
        var document = TreeText.Yaml(content);
        Assert.That(document.Diagnostics, Has.Length.EqualTo(10));
        Assert.That(TreeText.At(document, "k3").Location.Text, Is.EqualTo("43"));
    }

    [Test]
    public void Diagnostics_come_in_the_order_of_the_text()
    {
        var document = TreeText.Yaml("a: 1\nb: {x: 1, x: 2}\na: 2\nc: *u\n");
        Assert.That(TreeText.Problems(document), Is.EqualTo(new[] { "YML0003 2:11", "YML0003 3:1", "YML0004 4:4" }));
    }
}
