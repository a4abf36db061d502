using System.Collections.Immutable;
using IacSrmScanner.Core.Text;

namespace IacSrmScanner.Hcl.Syntax;

/// <summary><c>source.*.name</c> or <c>source[*].name[0]</c>: a traversal applied to each element.</summary>
public sealed class SplatSyntax(TextSpan span, ExpressionSyntax source, bool isFull, ExpressionSyntax each) : ExpressionSyntax(span)
{
    public ExpressionSyntax Source { get; } = source;

    /// <summary>True for <c>[*]</c>, false for the attribute-only <c>.*</c>.</summary>
    public bool IsFull { get; } = isFull;

    /// <summary>What each element yields; rooted at a <see cref="SplatItemSyntax"/>.</summary>
    public ExpressionSyntax Each { get; } = each;

    public override ImmutableArray<SyntaxNode> Children => [Source, Each];
}
