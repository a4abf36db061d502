using System.Collections.Immutable;
using IacSrmScanner.Core.Text;
using IacSrmScanner.Documents.Nodes;

namespace IacSrmScanner.Responsibility.Compiled;

/// <summary>Rows of texts as a tree, the form in which the data is compiled: small pieces, each found by its own key.</summary>
internal static class RowCodec
{
    private static readonly SourceText Nowhere = new("", "");

    public static DocumentNode Write(IEnumerable<string[]> rows) => List(rows.Select(row => List(row.Select(Text))));

    public static IEnumerable<ImmutableArray<string>> Read(DocumentNode? node) => node is SequenceNode rows
        ? rows.Items.OfType<SequenceNode>().Select(row => row.Items.OfType<ScalarNode>().Select(cell => cell.Text).ToImmutableArray())
        : [];

    private static DocumentNode Text(string text) => new ScalarNode(Nowhere, default, "", text, ScalarKind.Text, isQuoted: true);

    private static SequenceNode List(IEnumerable<DocumentNode> items) => new(Nowhere, default, "", [.. items]);
}
