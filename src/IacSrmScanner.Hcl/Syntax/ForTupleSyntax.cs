using System.Collections.Immutable;
using IacSrmScanner.Core.Text;

namespace IacSrmScanner.Hcl.Syntax;

/// <summary><c>[for key, value in collection : value if condition]</c></summary>
public sealed class ForTupleSyntax(
    TextSpan span,
    string? keyName,
    string valueName,
    ExpressionSyntax collection,
    ExpressionSyntax value,
    ExpressionSyntax? condition)
    : ExpressionSyntax(span)
{
    public string? KeyName { get; } = keyName;

    public string ValueName { get; } = valueName;

    public ExpressionSyntax Collection { get; } = collection;

    public ExpressionSyntax Value { get; } = value;

    public ExpressionSyntax? Condition { get; } = condition;

    public override ImmutableArray<SyntaxNode> Children => Condition is null ? [Collection, Value] : [Collection, Value, Condition];
}
