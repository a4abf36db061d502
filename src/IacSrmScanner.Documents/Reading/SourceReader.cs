using System.Buffers;
using IacSrmScanner.Core.Text;

namespace IacSrmScanner.Documents.Reading;

/// <summary>
/// Gives a lexer a made-up beginning and then the text from some offset on, without a copy. Characters that neither YAML nor
/// JSON allows are replaced one for one, so that offsets stay true.
/// </summary>
internal sealed class SourceReader(string prefix, string content, int start) : TextReader
{
    private static readonly SearchValues<char> Forbidden = SearchValues.Create(
        [.. Enumerable.Range(0, ' ').Select(code => (char)code).Except("\t\n\r"), '\uFFFE', '\uFFFF']);

    private int position = -prefix.Length;

    public SourceReader(SourceText source)
        : this("", source.Content, source.HasByteOrderMark ? 1 : 0)
    {
    }

    /// <summary>What to add to an index of the lexer to have an offset in the source; the prefix comes out before the start.</summary>
    public int Shift => start - prefix.Length;

    /// <summary>The offset of the first forbidden character at or after another; -1 when there is none.</summary>
    public static int FindForbidden(string content, int from)
    {
        var at = content.AsSpan(from).IndexOfAny(Forbidden);
        return at < 0 ? -1 : from + at;
    }

    private static bool IsForbidden(char character) => Forbidden.Contains(character);

    public override int Read(char[] buffer, int index, int count)
    {
        var target = buffer.AsSpan(index, count);
        var rest = position < 0 ? prefix.AsSpan(prefix.Length + position) : content.AsSpan(start + position);
        var length = Math.Min(target.Length, rest.Length);
        rest[..length].CopyTo(target);
        if (position >= 0)
        {
            Replace(target[..length]);
        }

        position += length;
        return length;
    }

    public override int Peek()
    {
        if (position < 0)
        {
            return prefix[prefix.Length + position];
        }

        var offset = start + position;
        if (offset >= content.Length)
        {
            return -1;
        }

        var character = content[offset];
        return IsForbidden(character) ? '\uFFFD' : character;
    }

    public override int Read()
    {
        var character = Peek();
        if (character >= 0)
        {
            position++;
        }

        return character;
    }

    private static void Replace(Span<char> text)
    {
        while (text.IndexOfAny(Forbidden) is >= 0 and var at)
        {
            text[at] = '\uFFFD';
            text = text[(at + 1)..];
        }
    }
}
