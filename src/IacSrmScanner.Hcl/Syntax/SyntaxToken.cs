using IacSrmScanner.Core.Text;

namespace IacSrmScanner.Hcl.Syntax;

/// <summary>A token or a piece of trivia: where it lies and what it is. The text is in the source.</summary>
public readonly record struct SyntaxToken(TokenKind Kind, int Start, int Length)
{
    public int End => Start + Length;

    public TextSpan Span => new(Start, Length);
}
