using System.Collections.Immutable;
using IacSrmScanner.Core.Text;

namespace IacSrmScanner.Hcl.Syntax;

/// <summary>Literal text of a template.</summary>
public sealed class TemplateLiteralSyntax(TextSpan span, string text) : TemplatePartSyntax(span)
{
    /// <summary>Escapes decoded, indentation and stripped white space removed.</summary>
    public string Text { get; } = text;

    public override ImmutableArray<SyntaxNode> Children => [];
}
