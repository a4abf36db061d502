using IacSrmScanner.Core.Text;
using IacSrmScanner.Documents.Tests.Support;
using IacSrmScanner.Documents.Yaml;

namespace IacSrmScanner.Documents.Tests.Yaml;

public sealed class YamlDocumentsTests
{
    [Test]
    public void All_documents_of_a_text()
    {
        var documents = YamlReader.ReadAll(new SourceText("f.yaml", "a: &x 1\n---\nb: *x\n---\n[c]\n...\n"));
        Assert.That(documents.Select(TreeText.Of), Is.EqualTo(new[] { "{a: 1}", "{b: error}", "['c']" }));
    }

    [Test]
    public void The_first_document_says_that_there_are_more()
    {
        var document = TreeText.Yaml("a: 1\n---\nb: 2\n");
        Assert.That(TreeText.Of(document), Is.EqualTo("{a: 1}"));
        Assert.That(TreeText.Problems(document), Is.EqualTo(new[] { "YML0010 2:1" }));
    }

    [Test]
    public void An_error_in_one_document_leaves_the_next()
    {
        var documents = YamlReader.ReadAll(new SourceText("f.yaml", "a: [\n---\nb: 2\n"));
        Assert.That(documents.Select(TreeText.Of), Is.EqualTo(new[] { "{a: [error]}", "{b: 2}" }));
        Assert.That(documents.Select(document => document.HasErrors), Is.EqualTo(new[] { true, false }));
    }

    [Test]
    public void Text_behind_the_end_of_a_document_is_an_error()
    {
        var document = TreeText.Yaml("{a: 1} b\n");
        Assert.That(TreeText.Of(document), Is.EqualTo("{a: 1}"));
        Assert.That(document.HasErrors, Is.True);
    }
}
