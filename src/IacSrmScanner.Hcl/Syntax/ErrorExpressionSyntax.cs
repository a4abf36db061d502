using System.Collections.Immutable;
using IacSrmScanner.Core.Text;

namespace IacSrmScanner.Hcl.Syntax;

/// <summary>Stands where an expression was expected and none could be read: a diagnostic says why.</summary>
public sealed class ErrorExpressionSyntax(TextSpan span) : ExpressionSyntax(span)
{
    public override ImmutableArray<SyntaxNode> Children => [];
}
