using System.Collections.Immutable;
using IacSrmScanner.Core.Text;

namespace IacSrmScanner.Hcl.Syntax;

/// <summary><c>%{ if condition }…%{ else }…%{ endif }</c></summary>
public sealed class TemplateIfSyntax(
    TextSpan span,
    ExpressionSyntax condition,
    ImmutableArray<TemplatePartSyntax> then,
    ImmutableArray<TemplatePartSyntax> @else)
    : TemplatePartSyntax(span)
{
    public ExpressionSyntax Condition { get; } = condition;

    public ImmutableArray<TemplatePartSyntax> Then { get; } = then;

    /// <summary>Empty when there is no else part.</summary>
    public ImmutableArray<TemplatePartSyntax> Else { get; } = @else;

    public override ImmutableArray<SyntaxNode> Children => [Condition, .. Then, .. Else];
}
