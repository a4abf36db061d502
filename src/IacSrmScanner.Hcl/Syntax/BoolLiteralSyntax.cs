using System.Collections.Immutable;
using IacSrmScanner.Core.Text;

namespace IacSrmScanner.Hcl.Syntax;

/// <summary><c>true</c> or <c>false</c></summary>
public sealed class BoolLiteralSyntax(TextSpan span, bool value) : ExpressionSyntax(span)
{
    public bool Value { get; } = value;

    public override ImmutableArray<SyntaxNode> Children => [];
}
