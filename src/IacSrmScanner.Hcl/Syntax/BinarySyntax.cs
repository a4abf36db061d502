using System.Collections.Immutable;
using IacSrmScanner.Core.Text;

namespace IacSrmScanner.Hcl.Syntax;

/// <summary><c>left operator right</c></summary>
public sealed class BinarySyntax(
    TextSpan span,
    ExpressionSyntax left,
    BinaryOperator @operator,
    TextSpan operatorSpan,
    ExpressionSyntax right)
    : ExpressionSyntax(span)
{
    public ExpressionSyntax Left { get; } = left;

    public BinaryOperator Operator { get; } = @operator;

    public TextSpan OperatorSpan { get; } = operatorSpan;

    public ExpressionSyntax Right { get; } = right;

    public override ImmutableArray<SyntaxNode> Children => [Left, Right];
}
