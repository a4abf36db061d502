using System.Collections.Immutable;
using IacSrmScanner.Core.Text;

namespace IacSrmScanner.Hcl.Syntax;

/// <summary><c>${ expression }</c>; strip markers are already applied to the neighbours.</summary>
public sealed class TemplateInterpolationSyntax(TextSpan span, ExpressionSyntax expression) : TemplatePartSyntax(span)
{
    public ExpressionSyntax Expression { get; } = expression;

    public override ImmutableArray<SyntaxNode> Children => [Expression];
}
