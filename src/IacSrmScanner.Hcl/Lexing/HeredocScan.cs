namespace IacSrmScanner.Hcl.Lexing;

/// <summary>Looks ahead for the line that closes a heredoc.</summary>
internal static class HeredocScan
{
    /// <summary>True when the line from the offset holds only the marker and white space; gives where it ends.</summary>
    public static bool IsMarkerLine(ReadOnlySpan<char> text, int lineStart, string marker, out int lineEnd)
    {
        var rest = text[lineStart..];
        var newline = rest.IndexOf('\n');
        var line = newline < 0 ? rest : rest[..newline];
        lineEnd = lineStart + (newline > 0 && line[^1] == '\r' ? newline - 1 : line.Length);
        return line.Trim().SequenceEqual(marker);
    }

    /// <summary>The start of the first line at or after the offset that closes the heredoc, or -1.</summary>
    public static int FindMarkerLine(ReadOnlySpan<char> text, int lineStart, string marker)
    {
        while (lineStart <= text.Length)
        {
            var newline = text[lineStart..].IndexOf('\n');
            var line = newline < 0 ? text[lineStart..] : text.Slice(lineStart, newline);
            if (line.Length >= marker.Length && line.Trim().SequenceEqual(marker))
            {
                return lineStart;
            }

            if (newline < 0)
            {
                break;
            }

            lineStart += newline + 1;
        }

        return -1;
    }

    /// <summary>
    /// Where an unclosed heredoc is taken to end: at the first unindented line that looks like the header of a labelled
    /// block, else at the end of the text.
    /// </summary>
    public static int FindLikelyEnd(ReadOnlySpan<char> text, int lineStart)
    {
        while (lineStart < text.Length)
        {
            var line = text[lineStart..];
            var newline = line.IndexOf('\n');
            line = newline < 0 ? line : line[..newline];
            var name = IdentifierCharacters.Measure(line);
            if (name > 0 && line[name..].TrimStart(" \t").StartsWith("\"") && line.TrimEnd().EndsWith("{"))
            {
                return lineStart;
            }

            if (newline < 0)
            {
                break;
            }

            lineStart += newline + 1;
        }

        return text.Length;
    }
}
