using System.Collections.Immutable;
using IacSrmScanner.Core.Text;

namespace IacSrmScanner.Hcl.Syntax;

/// <summary><c>type "label" { body }</c></summary>
public sealed class BlockSyntax(
    TextSpan span,
    string type,
    TextSpan typeSpan,
    ImmutableArray<BlockLabelSyntax> labels,
    TextSpan openBraceSpan,
    BodySyntax body,
    TextSpan closeBraceSpan)
    : BodyItemSyntax(span)
{
    public string Type { get; } = type;

    public TextSpan TypeSpan { get; } = typeSpan;

    public ImmutableArray<BlockLabelSyntax> Labels { get; } = labels;

    public TextSpan OpenBraceSpan { get; } = openBraceSpan;

    public BodySyntax Body { get; } = body;

    /// <summary>Empty when the brace is missing.</summary>
    public TextSpan CloseBraceSpan { get; } = closeBraceSpan;

    /// <summary>From the type to the last label: the region that stands for the block as a whole.</summary>
    public TextSpan HeaderSpan => Labels.IsEmpty ? TypeSpan : TypeSpan.Union(Labels[^1].Span);

    public override ImmutableArray<SyntaxNode> Children => [.. Labels, Body];
}
