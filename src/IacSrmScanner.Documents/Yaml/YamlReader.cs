using System.Collections.Immutable;
using IacSrmScanner.Core.Text;

namespace IacSrmScanner.Documents.Yaml;

/// <summary>
/// YAML to nodes. Never throws on content: what cannot be read is told in the document's diagnostics, and reading goes on at the
/// next key or item behind it.
/// </summary>
public static class YamlReader
{
    /// <summary>The first document; one without a root when the text holds none.</summary>
    public static Document Read(SourceText source) => new YamlSession(source, onlyFirst: true).Read()[0];

    /// <summary>All documents, in order; at least one.</summary>
    public static ImmutableArray<Document> ReadAll(SourceText source) => new YamlSession(source, onlyFirst: false).Read();
}
