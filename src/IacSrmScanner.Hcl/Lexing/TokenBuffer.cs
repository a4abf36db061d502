using IacSrmScanner.Hcl.Syntax;

namespace IacSrmScanner.Hcl.Lexing;

/// <summary>A growing list of tokens, each beginning where the one before ended.</summary>
internal sealed class TokenBuffer(int capacity)
{
    private SyntaxToken[] tokens = new SyntaxToken[capacity];
    private int count;

    /// <summary>Where the next token begins.</summary>
    public int Position { get; private set; }

    public void Add(TokenKind kind, int length)
    {
        if (count == tokens.Length)
        {
            Array.Resize(ref tokens, count * 2);
        }

        tokens[count++] = new SyntaxToken(kind, Position, length);
        Position += length;
    }

    public SyntaxToken[] ToArray() => tokens.AsSpan(0, count).ToArray();
}
