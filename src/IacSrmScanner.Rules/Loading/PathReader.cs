using System.Collections.Immutable;
using IacSrmScanner.Documents.Nodes;
using IacSrmScanner.Rules.Conditions.Paths;

namespace IacSrmScanner.Rules.Loading;

/// <summary>Reads attribute paths.</summary>
internal static class PathReader
{
    private static readonly AttributePath Nothing = new("", [], IsMeta: false);

    public static ImmutableArray<AttributePath> ReadMany(NodeReader reader, DocumentNode node) => node is SequenceNode { Count: > 0 } sequence
        ? [.. sequence.Items.Select(item => Read(reader, item))]
        : [Read(reader, node)];

    public static AttributePath Read(NodeReader reader, DocumentNode node)
    {
        var text = reader.Text(node);
        if (AttributePath.TryParse(text, out var path))
        {
            return path;
        }

        reader.Report(RuleDiagnostics.BadPath, node, text);
        return Nothing;
    }
}
