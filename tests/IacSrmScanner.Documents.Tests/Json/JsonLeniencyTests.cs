using IacSrmScanner.Core.Diagnostics;
using IacSrmScanner.Documents.Tests.Support;

namespace IacSrmScanner.Documents.Tests.Json;

public sealed class JsonLeniencyTests
{
    [TestCase("['a']", "['a']", "JSN0004 1:2")]
    [TestCase("{a: 1}", "{a: 1}", "JSN0004 1:2")]
    [TestCase("[1, // c\n 2]", "[1, 2]", "JSN0005 1:5")]
    [TestCase("[1 /* c */, 2]", "[1, 2]", "JSN0005 1:4")]
    [TestCase("[1, 2,]", "[1, 2]", "JSN0006 1:6")]
    [TestCase("{\"a\": 1 , }", "{a: 1}", "JSN0006 1:9")]
    [TestCase("[NaN]", "['NaN']", "JSN0007 1:2")]
    [TestCase("[-Infinity]", "['-Infinity']", "JSN0007 1:2")]
    [TestCase("[undefined]", "[null]", "JSN0007 1:2")]
    [TestCase("[0x1F]", "[0x1F]", "JSN0007 1:2")]
    [TestCase("[\"a\tb\"]", "['a\tb']", "JSN0008 1:2")]
    [TestCase("[010]", "[010]", "JSN0009 1:2")]
    public void What_is_not_json_but_clear_is_read_with_a_warning(string content, string expected, string problem)
    {
        var document = TreeText.Json(content);
        Assert.That(TreeText.Of(document), Is.EqualTo(expected));
        Assert.That(TreeText.Problems(document), Is.EqualTo(new[] { problem }));
        Assert.That(document.Diagnostics[0].Severity, Is.EqualTo(DiagnosticSeverity.Warning));
    }

    [Test]
    public void A_habit_is_told_once() =>
        Assert.That(TreeText.Problems(TreeText.Json("[1, // a\n2, // b\n3] // c")), Is.EqualTo(new[] { "JSN0005 1:5" }));
}
