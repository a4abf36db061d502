using System.Collections.Immutable;
using IacSrmScanner.Core.Text;

namespace IacSrmScanner.Hcl.Syntax;

/// <summary>A bare identifier as the key of an object item: the key is the name itself.</summary>
public sealed class LiteralKeySyntax(TextSpan span, string text) : ExpressionSyntax(span)
{
    public string Text { get; } = text;

    public override ImmutableArray<SyntaxNode> Children => [];
}
