using IacSrmScanner.Core.Text;
using IacSrmScanner.Documents.Yaml;
using IacSrmScanner.Responsibility.Reading;
using IacSrmScanner.Rules.Compliance;

namespace IacSrmScanner.Rules.Tests.Compliance;

internal sealed class FrameworkReaderTests
{
    private const string Text = """
        framework: small
        title: Small
        version: "1"
        publisher: Nobody
        url: https://example.org
        sources:
          s: { file: a, revision: b, date: 2026-11-01 }
        requirements:
          - id: "1"
            title: One
            controls:
              - { id: SRM-A, source: s, via: check }
          - id: "2"
        """;

    [Test]
    public void A_framework_is_read()
    {
        var (framework, problems) = Read(Text);
        Assert.That(problems, Is.Empty);
        Assert.That(framework.Sources, Is.EqualTo(new[] { new MappingSource("s", "a", "b", "2026-11-01") }));
        Assert.That(framework.Requirements.Select(requirement => (requirement.Id, requirement.Title, requirement.Controls.Length)), Is.EqualTo(new[] { ("1", "One", 1), ("2", "", 0) }));
    }

    [TestCase("source: s,", "source: t,", "RSP0006")]
    [TestCase("source: s, ", "", "RSP0004")]
    [TestCase(", via: check", "", "RSP0004")]
    [TestCase("2026-11-01", "soon", "RSP0007")]
    public void A_mapping_without_a_source_is_told(string old, string young, string id) =>
        Assert.That(Read(Text.Replace(old, young, StringComparison.Ordinal)).Problems, Does.Contain(id));

    private static (Framework Framework, string[] Problems) Read(string text)
    {
        var reader = new DataReader();
        var root = YamlReader.Read(new SourceText("small.yaml", text)).Root ?? throw new InvalidOperationException("no YAML");
        var framework = FrameworkReader.Read(reader, root);
        return (framework, [.. reader.Diagnostics.Select(diagnostic => diagnostic.Id)]);
    }
}
