using System.Collections.Immutable;
using IacSrmScanner.Core.Text;

namespace IacSrmScanner.Hcl.Syntax;

/// <summary><c>[a, b]</c></summary>
public sealed class TupleSyntax(TextSpan span, ImmutableArray<ExpressionSyntax> items) : ExpressionSyntax(span)
{
    public ImmutableArray<ExpressionSyntax> Items { get; } = items;

    public override ImmutableArray<SyntaxNode> Children => ImmutableArray<SyntaxNode>.CastUp(Items);
}
