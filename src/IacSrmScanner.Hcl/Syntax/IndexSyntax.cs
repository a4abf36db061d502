using System.Collections.Immutable;
using IacSrmScanner.Core.Text;

namespace IacSrmScanner.Hcl.Syntax;

/// <summary><c>collection[key]</c></summary>
public sealed class IndexSyntax(TextSpan span, ExpressionSyntax collection, ExpressionSyntax key) : ExpressionSyntax(span)
{
    public ExpressionSyntax Collection { get; } = collection;

    public ExpressionSyntax Key { get; } = key;

    public override ImmutableArray<SyntaxNode> Children => [Collection, Key];
}
