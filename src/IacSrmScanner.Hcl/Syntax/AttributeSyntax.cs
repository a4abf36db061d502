using System.Collections.Immutable;
using IacSrmScanner.Core.Text;

namespace IacSrmScanner.Hcl.Syntax;

/// <summary><c>name = expression</c></summary>
public sealed class AttributeSyntax(
    TextSpan span, string name, TextSpan nameSpan, TextSpan equalsSpan, ExpressionSyntax expression) : BodyItemSyntax(span)
{
    public string Name { get; } = name;

    public TextSpan NameSpan { get; } = nameSpan;

    public TextSpan EqualsSpan { get; } = equalsSpan;

    public ExpressionSyntax Expression { get; } = expression;

    public override ImmutableArray<SyntaxNode> Children => [Expression];
}
