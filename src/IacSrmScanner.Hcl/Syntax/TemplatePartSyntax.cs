using IacSrmScanner.Core.Text;

namespace IacSrmScanner.Hcl.Syntax;

/// <summary>A piece of a template: literal text, an interpolation or a directive.</summary>
public abstract class TemplatePartSyntax(TextSpan span) : SyntaxNode(span);
