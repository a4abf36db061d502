using System.Collections.Immutable;
using IacSrmScanner.Core.Text;

namespace IacSrmScanner.Hcl.Syntax;

/// <summary><c>(expression)</c></summary>
public sealed class ParenthesizedSyntax(TextSpan span, ExpressionSyntax expression) : ExpressionSyntax(span)
{
    public ExpressionSyntax Expression { get; } = expression;

    public override ImmutableArray<SyntaxNode> Children => [Expression];
}
