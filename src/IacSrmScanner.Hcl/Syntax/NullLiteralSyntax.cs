using System.Collections.Immutable;
using IacSrmScanner.Core.Text;

namespace IacSrmScanner.Hcl.Syntax;

/// <summary><c>null</c></summary>
public sealed class NullLiteralSyntax(TextSpan span) : ExpressionSyntax(span)
{
    public override ImmutableArray<SyntaxNode> Children => [];
}
