using IacSrmScanner.Core.Text;

namespace IacSrmScanner.Hcl.Syntax;

/// <summary>What a body is made of: an attribute or a block.</summary>
public abstract class BodyItemSyntax(TextSpan span) : SyntaxNode(span);
