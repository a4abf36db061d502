using System.Collections.Immutable;
using IacSrmScanner.Core.Text;

namespace IacSrmScanner.Hcl.Syntax;

/// <summary><c>{ key = value }</c></summary>
public sealed class ObjectSyntax(TextSpan span, ImmutableArray<ObjectItemSyntax> items) : ExpressionSyntax(span)
{
    public ImmutableArray<ObjectItemSyntax> Items { get; } = items;

    public override ImmutableArray<SyntaxNode> Children => ImmutableArray<SyntaxNode>.CastUp(Items);
}
