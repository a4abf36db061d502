using System.Collections.Immutable;
using IacSrmScanner.Core.Text;
using IacSrmScanner.Core.Values;

namespace IacSrmScanner.Hcl.Syntax;

/// <summary>A number as written, without a sign.</summary>
public sealed class NumberLiteralSyntax(TextSpan span, Number value) : ExpressionSyntax(span)
{
    public Number Value { get; } = value;

    public override ImmutableArray<SyntaxNode> Children => [];
}
