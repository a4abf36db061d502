using IacSrmScanner.Core.Text;

namespace IacSrmScanner.Hcl.Syntax;

/// <summary>Anything that has a value.</summary>
public abstract class ExpressionSyntax(TextSpan span) : SyntaxNode(span);
