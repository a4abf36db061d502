namespace IacSrmScanner.Core.Text;

/// <summary>
/// The immutable text of one file. The only thing that turns offsets into lines.
/// </summary>
/// <remarks>
/// Offsets are UTF-16 units of <see cref="Content"/>. A byte-order mark stays in the content, so that a tree can give
/// the file back exactly, but does not count as a column. Lines end at LF, CR LF or a lone CR.
/// </remarks>
public sealed class SourceText
{
    private const char ByteOrderMark = '\uFEFF';

    private readonly Lazy<int[]> lineStarts;

    /// <param name="path">Path relative to the root of the scan, with forward slashes.</param>
    /// <param name="content">The whole text.</param>
    public SourceText(string path, string content)
    {
        Path = path;
        Content = content;
        lineStarts = new Lazy<int[]>(() => FindLineStarts(content));
    }

    public string Path { get; }

    public string Content { get; }

    public int Length => Content.Length;

    public int LineCount => lineStarts.Value.Length;

    /// <summary>True when the text begins with a byte-order mark.</summary>
    public bool HasByteOrderMark => Content.Length > 0 && Content[0] == ByteOrderMark;

    public LinePosition GetPosition(int offset)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(offset);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(offset, Content.Length);
        var starts = lineStarts.Value;
        var index = Array.BinarySearch(starts, offset);
        var line = index >= 0 ? index : ~index - 1;
        var column = offset - starts[line];
        if (line == 0 && column > 0 && HasByteOrderMark)
        {
            column--;
        }

        return new LinePosition(line + 1, column + 1);
    }

    /// <summary>The span of a line, from 1, without its line ending.</summary>
    public TextSpan GetLineSpan(int line)
    {
        var starts = lineStarts.Value;
        ArgumentOutOfRangeException.ThrowIfLessThan(line, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(line, starts.Length);
        var start = starts[line - 1];
        var end = line < starts.Length ? starts[line] : Content.Length;
        while (end > start && Content[end - 1] is '\n' or '\r')
        {
            end--;
        }

        return TextSpan.FromBounds(start, end);
    }

    /// <summary>The offset at which a line, from 1, begins.</summary>
    public int GetLineStart(int line) => lineStarts.Value[line - 1];

    public ReadOnlySpan<char> Slice(TextSpan span) => Content.AsSpan(span.Start, span.Length);

    public override string ToString() => Path;

    private static int[] FindLineStarts(string content)
    {
        var starts = new int[1 + content.AsSpan().Count('\n') + content.AsSpan().Count('\r')];
        var count = 1;
        for (var i = 0; content.AsSpan(i).IndexOfAny('\n', '\r') is >= 0 and var ahead;)
        {
            i += ahead + 1;
            if (content[i - 1] == '\n' || i == content.Length || content[i] != '\n')
            {
                starts[count++] = i;
            }
        }

        return count == starts.Length ? starts : starts[..count];
    }
}
