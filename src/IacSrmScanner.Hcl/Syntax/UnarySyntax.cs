using System.Collections.Immutable;
using IacSrmScanner.Core.Text;

namespace IacSrmScanner.Hcl.Syntax;

/// <summary><c>-operand</c> or <c>!operand</c></summary>
public sealed class UnarySyntax(TextSpan span, UnaryOperator @operator, ExpressionSyntax operand) : ExpressionSyntax(span)
{
    public UnaryOperator Operator { get; } = @operator;

    public ExpressionSyntax Operand { get; } = operand;

    public override ImmutableArray<SyntaxNode> Children => [Operand];
}
