using System.Collections.Immutable;
using IacSrmScanner.Core.Text;

namespace IacSrmScanner.Hcl.Syntax;

/// <summary><c>key = value</c> inside an object.</summary>
public sealed class ObjectItemSyntax(TextSpan span, ExpressionSyntax key, ExpressionSyntax value) : SyntaxNode(span)
{
    /// <summary>A <see cref="LiteralKeySyntax"/> for a bare identifier; any other expression is evaluated.</summary>
    public ExpressionSyntax Key { get; } = key;

    public ExpressionSyntax Value { get; } = value;

    public override ImmutableArray<SyntaxNode> Children => [Key, Value];
}
