using System.Collections.Immutable;
using IacSrmScanner.Core.Text;

namespace IacSrmScanner.Hcl.Syntax;

/// <summary>A name that is looked up in scope: the root of a reference.</summary>
public sealed class VariableSyntax(TextSpan span, string name) : ExpressionSyntax(span)
{
    public string Name { get; } = name;

    public override ImmutableArray<SyntaxNode> Children => [];
}
