using System.Collections.Immutable;
using IacSrmScanner.Core.Text;

namespace IacSrmScanner.Hcl.Syntax;

/// <summary>
/// A node of the tree. Nodes are immutable and compared by reference: a node is a place in a file, not a value.
/// </summary>
/// <remarks>The parser limits depth and chain length, so code may recurse over a tree.</remarks>
public abstract class SyntaxNode(TextSpan span)
{
    /// <summary>From the first to the last character of the node, without surrounding white space and comments.</summary>
    public TextSpan Span { get; } = span;

    /// <summary>The nodes directly below, in source order where the syntax has one.</summary>
    public abstract ImmutableArray<SyntaxNode> Children { get; }

    /// <summary>This node and all below it, parents first.</summary>
    public IEnumerable<SyntaxNode> DescendantsAndSelf()
    {
        var pending = new Stack<SyntaxNode>();
        pending.Push(this);
        while (pending.TryPop(out var node))
        {
            yield return node;
            var children = node.Children;
            for (var i = children.Length - 1; i >= 0; i--)
            {
                pending.Push(children[i]);
            }
        }
    }
}
