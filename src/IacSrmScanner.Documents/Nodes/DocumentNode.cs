using IacSrmScanner.Core.Text;

namespace IacSrmScanner.Documents.Nodes;

/// <summary>
/// A piece of a YAML or JSON document and where the author wrote it. Nodes are compared by identity: two uses of one YAML
/// anchor are the same node, and its span is that of the anchored text.
/// </summary>
public abstract class DocumentNode
{
    private protected DocumentNode(SourceText source, TextSpan span, string tag)
    {
        Source = source;
        Span = span;
        Tag = tag;
    }

    public SourceText Source { get; }

    /// <summary>What the author wrote for this node: quotes and brackets included, tag and anchor not.</summary>
    public TextSpan Span { get; }

    /// <summary>The tag as it is written, such as <c>!Sub</c>; empty when there is none.</summary>
    public string Tag { get; }

    public SourceSpan Location => new(Source, Span);
}
