using System.Collections.Immutable;
using IacSrmScanner.Core.Text;

namespace IacSrmScanner.Hcl.Syntax;

/// <summary>A label between a block's type and its brace.</summary>
public sealed class BlockLabelSyntax(TextSpan span, string text, bool isQuoted) : SyntaxNode(span)
{
    /// <summary>The label without quotes, escapes decoded.</summary>
    public string Text { get; } = text;

    public bool IsQuoted { get; } = isQuoted;

    public override ImmutableArray<SyntaxNode> Children => [];
}
