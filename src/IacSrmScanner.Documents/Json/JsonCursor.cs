using IacSrmScanner.Core.Text;

namespace IacSrmScanner.Documents.Json;

/// <summary>
/// Walks the source beside the lexer, which only knows the line and column at which a token ended, and finds where each token
/// begins and ends.
/// </summary>
internal sealed class JsonCursor(SourceText source, JsonLeniencies leniencies)
{
    private readonly string content = source.Content;

    /// <summary>Up to where the text is accounted for.</summary>
    public int Position { get; set; }

    /// <summary>The offset of the comma that <see cref="SkipTo"/> passed, or -1.</summary>
    public int Comma { get; private set; }

    /// <summary>Goes to the next token, past blanks, comments and at most one separator.</summary>
    public void SkipTo(char separator)
    {
        Comma = -1;
        SkipBlank();
        if (Position < content.Length && content[Position] == separator)
        {
            Comma = Position++;
            SkipBlank();
        }
    }

    /// <summary>Passes the text in quotes at the position.</summary>
    public TextSpan TakeQuoted()
    {
        var start = Position;
        var quote = content[start];
        var at = start + 1;
        while (at < content.Length && content[at] != quote)
        {
            at += content[at] == '\\' ? 2 : 1;
        }

        Position = Math.Min(at + 1, content.Length);
        return TextSpan.FromBounds(start, Position);
    }

    /// <summary>Passes a number, a name or a bare key.</summary>
    public TextSpan TakeWord()
    {
        var start = Position;
        while (Position < content.Length && (char.IsLetterOrDigit(content[Position]) || content[Position] is '+' or '-' or '.' or '_' or '$'))
        {
            Position++;
        }

        return TextSpan.FromBounds(start, Position);
    }

    public TextSpan TakeBracket() => new(Position++, 1);

    private void SkipBlank()
    {
        while (Position < content.Length)
        {
            if (char.IsWhiteSpace(content[Position]))
            {
                Position++;
            }
            else if (content[Position] == '/' && CommentEnd(content, Position) is var end && end > Position)
            {
                leniencies.ReportFirst(JsonDiagnostics.Comment, TextSpan.FromBounds(Position, end));
                Position = end;
            }
            else
            {
                return;
            }
        }
    }

    /// <summary>The end of the comment at an offset; the offset itself when there is none that ends.</summary>
    public static int CommentEnd(string content, int at)
    {
        var rest = content.AsSpan(at);
        if (rest.StartsWith("//"))
        {
            var line = rest.IndexOfAny('\r', '\n');
            return line < 0 ? content.Length : at + line;
        }

        var close = rest.StartsWith("/*") ? content.IndexOf("*/", at + 2, StringComparison.Ordinal) : -1;
        return close < 0 ? at : close + 2;
    }
}
