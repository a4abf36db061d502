using IacSrmScanner.Core.Text;
using IacSrmScanner.Hcl.Syntax;

namespace IacSrmScanner.Hcl.Parsing;

/// <summary>A piece of a template in source order, before directives are matched. A literal piece holds at most one line.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Span">With its delimiters.</param>
/// <param name="Text">A literal's text.</param>
/// <param name="Expression">What is interpolated, the condition of an <c>if</c> or the collection of a <c>for</c>.</param>
/// <param name="KeyName">The first of two variables of a <c>for</c>.</param>
/// <param name="ValueName">The variable of a <c>for</c>.</param>
internal sealed record TemplatePiece(
    TemplatePieceKind Kind,
    TextSpan Span,
    string Text = "",
    ExpressionSyntax? Expression = null,
    string? KeyName = null,
    string ValueName = "");
