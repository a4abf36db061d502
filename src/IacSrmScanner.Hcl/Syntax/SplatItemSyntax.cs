using System.Collections.Immutable;
using IacSrmScanner.Core.Text;

namespace IacSrmScanner.Hcl.Syntax;

/// <summary>Inside <see cref="SplatSyntax.Each"/>: the element at hand. Its span is that of the star.</summary>
public sealed class SplatItemSyntax(TextSpan span) : ExpressionSyntax(span)
{
    public override ImmutableArray<SyntaxNode> Children => [];
}
