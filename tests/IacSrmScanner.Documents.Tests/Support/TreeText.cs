using System.Globalization;
using IacSrmScanner.Core.Text;
using IacSrmScanner.Documents.Json;
using IacSrmScanner.Documents.Nodes;
using IacSrmScanner.Documents.Yaml;

namespace IacSrmScanner.Documents.Tests.Support;

/// <summary>Reads text and writes trees in one line: text in quotes where it could pass for something else.</summary>
internal static class TreeText
{
    public static Document Yaml(string content) => YamlReader.Read(new SourceText("file.yaml", content));

    public static Document Json(string content) => JsonReader.Read(new SourceText("file.json", content));

    public static string Of(Document document) => Of(document.Root);

    public static string Of(DocumentNode? node)
    {
        var tag = node is null or { Tag: "" } ? "" : node.Tag + " ";
        return tag + node switch
        {
            null => "nothing",
            ScalarNode { Kind: ScalarKind.Text } text => $"'{text.Text.Replace("\n", "\\n", StringComparison.Ordinal)}'",
            ScalarNode { Kind: ScalarKind.Null } => "null",
            ScalarNode scalar => scalar.Text,
            MappingNode mapping => $"{{{string.Join(", ", mapping.Entries.Select(entry => $"{entry.Key}: {Of(entry.Value)}"))}}}",
            SequenceNode sequence => $"[{string.Join(", ", sequence.Items.Select(Of))}]",
            _ => "error",
        };
    }

    /// <summary>One line for each diagnostic: id, line and column.</summary>
    public static string[] Problems(Document document) =>
        [.. document.Diagnostics.Select(diagnostic => string.Create(CultureInfo.InvariantCulture, $"{diagnostic.Id} {diagnostic.Span?.Start}"))];

    /// <summary>The node at a path of keys and indexes.</summary>
    public static DocumentNode At(Document document, params object[] path)
    {
        var node = document.Root;
        foreach (var step in path)
        {
            node = step is int index ? ((SequenceNode?)node)?[index] : ((MappingNode?)node)?[(string)step];
        }

        return node ?? throw new ArgumentException("The path leads nowhere.");
    }

    public static IEnumerable<DocumentNode> Nodes(DocumentNode? root)
    {
        var open = new Stack<DocumentNode>();
        if (root is not null)
        {
            open.Push(root);
        }

        while (open.TryPop(out var node))
        {
            yield return node;
            foreach (var child in Children(node))
            {
                open.Push(child);
            }
        }
    }

    public static IEnumerable<DocumentNode> Children(DocumentNode node) => node switch
    {
        MappingNode mapping => mapping.Entries.SelectMany(entry => new[] { entry.KeyNode, entry.Value }),
        SequenceNode sequence => sequence.Items,
        _ => [],
    };
}
