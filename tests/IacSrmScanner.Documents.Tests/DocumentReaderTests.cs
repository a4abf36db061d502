using IacSrmScanner.Core.Text;
using IacSrmScanner.Documents.Tests.Support;

namespace IacSrmScanner.Documents.Tests;

public sealed class DocumentReaderTests
{
    [TestCase("{\"a\": 010}", "{a: 010}", "JSN0009")]
    [TestCase(" \n[1, 2,]", "[1, 2]", "JSN0006")]
    [TestCase("a: 1\na: 2\n", "{a: 2}", "YML0003")]
    [TestCase("{\"a\": @,\n\"b\": 1}", "{a: error, b: 1}", "JSN0001")]
    public void The_content_decides(string content, string expected, string problem)
    {
        var document = DocumentReader.Read(new SourceText("template", content));
        Assert.That(TreeText.Of(document), Is.EqualTo(expected));
        Assert.That(document.Diagnostics.Select(diagnostic => diagnostic.Id), Is.EqualTo(new[] { problem }));
    }

    [TestCase("{a: !Ref b, c: [d]}", "{a: !Ref 'b', c: ['d']}")]
    [TestCase("{a: 1, 'b': true}", "{a: 1, b: true}")]
    [TestCase("[a: 1]", "[{a: 1}]")]
    [TestCase("\uFEFF{\"a\": 1}", "{a: 1}")]
    [TestCase("text", "'text'")]
    [TestCase("", "nothing")]
    public void Flow_style_yaml_is_no_broken_json(string content, string expected)
    {
        var document = DocumentReader.Read(new SourceText("template", content));
        Assert.That(TreeText.Of(document), Is.EqualTo(expected));
        Assert.That(document.Diagnostics, Is.Empty);
    }
}
