using System.Collections.Immutable;
using IacSrmScanner.Core.Text;
using IacSrmScanner.Documents.Nodes;

namespace IacSrmScanner.CloudFormation.Sam.Trees;

/// <summary>The expanded tree as nodes of a document. What is used in several places is one node.</summary>
internal sealed class SamWriter
{
    private readonly Dictionary<SamNode, DocumentNode> written = new(ReferenceEqualityComparer.Instance);

    public DocumentNode Write(SamNode node)
    {
        if (written.TryGetValue(node, out var done))
        {
            return done;
        }

        var (source, span) = node.Span;
        DocumentNode result = node switch
        {
            SamMap map => new MappingNode(source, span, "", [.. map.Entries.Select(Entry)], map.IsIncomplete),
            SamList list => new SequenceNode(source, span, "", list.Items.Select(Write).ToImmutableArray()),
            SamText text => new ScalarNode(source, span, "", text.Text, ScalarKind.Text, isQuoted: true),
            SamScalar scalar => new ScalarNode(source, span, "", scalar.Text, scalar.Kind, isQuoted: false),
            SamError error => new ErrorNode(source, span, error.Reason),
            _ => throw new InvalidOperationException($"no such node: {node.GetType().Name}"),
        };
        written[node] = result;
        return result;
    }

    public MappingEntry Entry(SamEntry entry) => new(Key(entry.Key, entry.KeySpan), entry.Key, Write(entry.Value));

    private static ScalarNode Key(string key, SourceSpan span) => new(span.Source, span.Span, "", key, ScalarKind.Text, isQuoted: false);
}
