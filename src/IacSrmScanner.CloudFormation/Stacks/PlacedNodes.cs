using IacSrmScanner.Core.Text;
using IacSrmScanner.Documents.Nodes;

namespace IacSrmScanner.CloudFormation.Stacks;

/// <summary>The nodes of a text within a file as nodes of the file. The reader bounds their depth.</summary>
internal sealed class PlacedNodes(SourceText around, TextPlaces places)
{
    private readonly Dictionary<DocumentNode, DocumentNode> known = new(ReferenceEqualityComparer.Instance);

    public DocumentNode Place(DocumentNode node)
    {
        if (!known.TryGetValue(node, out var placed))
        {
            known[node] = placed = Make(node);
        }

        return placed;
    }

    private DocumentNode Make(DocumentNode node)
    {
        var span = places.Find(node.Span);
        return node switch
        {
            MappingNode mapping => new MappingNode(
                around,
                span,
                mapping.Tag,
                [.. mapping.Entries.Select(entry => new MappingEntry(Place(entry.KeyNode), entry.Key, Place(entry.Value)))],
                mapping.IsIncomplete),
            SequenceNode sequence => new SequenceNode(around, span, sequence.Tag, [.. sequence.Items.Select(Place)]),
            ScalarNode scalar => new ScalarNode(around, span, scalar.Tag, scalar.Text, scalar.Kind, scalar.IsQuoted),
            ErrorNode error => new ErrorNode(around, span, error.Reason),
            _ => node,
        };
    }
}
