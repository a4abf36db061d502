using System.Collections.Immutable;
using IacSrmScanner.Core.Text;

namespace IacSrmScanner.Documents.Yaml;

/// <summary>YAML to nodes. Never throws on content.</summary>
public static class YamlReader
{
    public static Document Read(SourceText source) => throw new NotSupportedException(source.Path);

    public static ImmutableArray<Document> ReadAll(SourceText source) => [Read(source)];
}
