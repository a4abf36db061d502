using System.Collections.Immutable;
using IacSrmScanner.Core.Text;
using IacSrmScanner.Documents.Json;
using IacSrmScanner.Documents.Yaml;

namespace IacSrmScanner.Documents;

/// <summary>Reads YAML or JSON, as the content has it; the name of the file does not matter.</summary>
public static class DocumentReader
{
    public static Document Read(SourceText source)
    {
        if (!LooksLikeJson(source.Content))
        {
            return YamlReader.Read(source);
        }

        var json = JsonReader.Read(source);
        if (!json.HasErrors && !json.Diagnostics.Any(diagnostic => diagnostic.Descriptor == JsonDiagnostics.Quotes))
        {
            return json;
        }

        // YAML's flow style begins like JSON, with bare keys. When neither is right, JSON's reader keeps more of the text.
        var yaml = YamlReader.Read(source);
        return yaml.HasErrors ? json : yaml;
    }

    /// <summary>All documents, in order; at least one.</summary>
    public static ImmutableArray<Document> ReadAll(SourceText source) =>
        LooksLikeJson(source.Content) ? [Read(source)] : YamlReader.ReadAll(source);

    private static bool LooksLikeJson(string content)
    {
        foreach (var character in content)
        {
            if (!char.IsWhiteSpace(character) && character != '\uFEFF')
            {
                return character is '{' or '[';
            }
        }

        return false;
    }
}
