using System.Collections.Immutable;
using IacSrmScanner.Hcl.Syntax;

namespace IacSrmScanner.Hcl.Lexing;

/// <summary>
/// A growing list of tokens, each beginning where the one before ended. Its memory is that of the buffer before it on the same
/// thread: tokens are needed only while a text is parsed, and those of a usual file are large for the garbage collector.
/// </summary>
internal sealed class TokenBuffer : IDisposable
{
    private const int MaxSpare = 1 << 16;

    [ThreadStatic]
    private static SyntaxToken[]? spare;

    private SyntaxToken[] tokens;

    public TokenBuffer(int capacity)
    {
        tokens = spare is { } array && array.Length >= capacity ? array : new SyntaxToken[capacity];
        spare = null;
    }

    public int Count { get; private set; }

    /// <summary>Where the next token begins.</summary>
    public int Position { get; private set; }

    public ref readonly SyntaxToken this[int index] => ref tokens[index];

    public void Add(TokenKind kind, int length)
    {
        if (Count == tokens.Length)
        {
            Array.Resize(ref tokens, Count * 2);
        }

        tokens[Count++] = new SyntaxToken(kind, Position, length);
        Position += length;
    }

    public void Clear() => (Count, Position) = (0, 0);

    public ImmutableArray<SyntaxToken> ToImmutable() => [.. tokens.AsSpan(0, Count)];

    /// <summary>Gives the memory back; the tokens may not be read any more.</summary>
    public void Dispose()
    {
        spare = tokens.Length <= MaxSpare ? tokens : null;
        tokens = [];
        Count = 0;
    }
}
