using System.Buffers;
using System.Globalization;
using System.Text;
using IacSrmScanner.Core.Text;

namespace IacSrmScanner.Terraform.Plan.Reading;

/// <summary>
/// Walks through a JSON text by offsets and keeps nothing: a plan is far too large for a tree of all of it. A step that fails
/// leaves no more than the reason behind; whoever knows another offset may go on from there.
/// </summary>
internal sealed class JsonScanner(string content)
{
    private const int LongestPooled = 64;

    private static readonly SearchValues<char> Brackets = SearchValues.Create("\"{}[]");

    private static readonly SearchValues<char> WordEnds = SearchValues.Create(",:{}[]\" \t\r\n");

    private readonly HashSet<string> pool = new(StringComparer.Ordinal);

    public int Position { get; set; } = content.StartsWith('\uFEFF') ? 1 : 0;

    /// <summary>Where reading failed first, and why; null while it has not.</summary>
    public (int Offset, string Cause)? Failure { get; private set; }

    /// <summary>Passes blanks; the character of the next token, or NUL at the end.</summary>
    public char Peek()
    {
        while (Position < content.Length && content[Position] is ' ' or '\t' or '\r' or '\n')
        {
            Position++;
        }

        return Position < content.Length ? content[Position] : '\0';
    }

    /// <summary>Reads an object; the callback gets each key and where it stands, and must pass its value.</summary>
    public bool TryObject(Func<string, TextSpan, bool> member)
    {
        if (!TryTake('{', "an object is expected"))
        {
            return false;
        }

        if (Peek() == '}')
        {
            Position++;
            return true;
        }

        do
        {
            if (!TryText(out var key, out var span) || !TryTake(':', "a colon is missing") || !member(key, span))
            {
                return false;
            }
        }
        while (TryComma());
        return TryTake('}', "the object does not end here");
    }

    /// <summary>Reads an array; the callback must pass the item that it stands at.</summary>
    public bool TryArray(Func<bool> item)
    {
        if (!TryTake('[', "an array is expected"))
        {
            return false;
        }

        if (Peek() == ']')
        {
            Position++;
            return true;
        }

        do
        {
            if (!item())
            {
                return false;
            }
        }
        while (TryComma());
        return TryTake(']', "the array does not end here");
    }

    /// <summary>Passes a value of any kind without looking at more than its quotes and brackets.</summary>
    public bool TrySkip()
    {
        switch (Peek())
        {
            case '"':
                return TrySkipText(out _);
            case '{' or '[':
                return TrySkipBrackets();
            default:
                return TryWord(out _, out _);
        }
    }

    public bool TryText(out string text, out TextSpan span)
    {
        text = "";
        span = default;
        if (Peek() != '"')
        {
            return Fail("a text is expected");
        }

        var start = Position;
        if (!TrySkipText(out var isEscaped))
        {
            return false;
        }

        span = TextSpan.FromBounds(start, Position);
        var inner = content.AsSpan(start + 1, span.Length - 2);
        text = isEscaped ? Decode(inner) : Pooled(inner);
        return true;
    }

    /// <summary>A number, <c>true</c>, <c>false</c> or <c>null</c>.</summary>
    public bool TryWord(out ReadOnlySpan<char> word, out TextSpan span)
    {
        Peek();
        var rest = content.AsSpan(Position);
        var length = rest.IndexOfAny(WordEnds);
        word = length < 0 ? rest : rest[..length];
        span = new TextSpan(Position, word.Length);
        if (word.IsEmpty)
        {
            return Fail("a value is expected");
        }

        Position += word.Length;
        return true;
    }

    public bool Fail(string cause)
    {
        Failure ??= (Position, Position >= content.Length ? "the text ends too early" : cause);
        return false;
    }

    private bool TryTake(char expected, string cause)
    {
        if (Peek() != expected)
        {
            return Fail(cause);
        }

        Position++;
        return true;
    }

    private bool TryComma()
    {
        if (Peek() != ',')
        {
            return false;
        }

        Position++;
        return true;
    }

    private bool TrySkipBrackets()
    {
        var depth = 0;
        do
        {
            var next = content.AsSpan(Position).IndexOfAny(Brackets);
            if (next < 0)
            {
                Position = content.Length;
                return Fail("");
            }

            Position += next;
            switch (content[Position])
            {
                case '"':
                    if (!TrySkipText(out _))
                    {
                        return false;
                    }

                    continue;
                case '{' or '[':
                    depth++;
                    break;
                default:
                    depth--;
                    break;
            }

            Position++;
        }
        while (depth > 0);
        return true;
    }

    private bool TrySkipText(out bool isEscaped)
    {
        isEscaped = false;
        var at = Position + 1;
        while (true)
        {
            var next = at >= content.Length ? -1 : content.AsSpan(at).IndexOfAny('"', '\\');
            if (next < 0)
            {
                Position = content.Length;
                return Fail("");
            }

            at += next;
            if (content[at] == '"')
            {
                Position = at + 1;
                return true;
            }

            isEscaped = true;
            at += 2;
        }
    }

    private string Pooled(ReadOnlySpan<char> text)
    {
        if (text.Length > LongestPooled)
        {
            return text.ToString();
        }

        var known = pool.GetAlternateLookup<ReadOnlySpan<char>>();
        if (known.TryGetValue(text, out var found))
        {
            return found;
        }

        var made = text.ToString();
        pool.Add(made);
        return made;
    }

    private static string Decode(ReadOnlySpan<char> text)
    {
        var decoded = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] != '\\' || i + 1 == text.Length)
            {
                decoded.Append(text[i]);
                continue;
            }

            i++;
            if (text[i] == 'u' && i + 4 < text.Length
                && ushort.TryParse(text.Slice(i + 1, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var unit))
            {
                decoded.Append((char)unit);
                i += 4;
                continue;
            }

            decoded.Append(text[i] switch { 'n' => '\n', 't' => '\t', 'r' => '\r', 'b' => '\b', 'f' => '\f', var other => other });
        }

        return decoded.ToString();
    }
}
