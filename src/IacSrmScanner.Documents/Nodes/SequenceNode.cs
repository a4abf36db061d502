using System.Collections.Immutable;
using IacSrmScanner.Core.Text;

namespace IacSrmScanner.Documents.Nodes;

public sealed class SequenceNode(SourceText source, TextSpan span, string tag, ImmutableArray<DocumentNode> items)
    : DocumentNode(source, span, tag)
{
    public ImmutableArray<DocumentNode> Items { get; } = items;

    public int Count => Items.Length;

    public DocumentNode this[int index] => Items[index];
}
