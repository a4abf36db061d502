namespace IacSrmScanner.Documents.Yaml;

internal static class LineShapes
{
    /// <summary>The shape of a line without its ending, and how many spaces it is indented.</summary>
    public static LineShape Of(ReadOnlySpan<char> line, out int indentation)
    {
        var text = line.TrimStart(' ');
        indentation = line.Length - text.Length;
        text = text.TrimEnd();
        if (indentation == 0 && (IsMarker(text, "---") || IsMarker(text, "...")))
        {
            return LineShape.DocumentMarker;
        }

        return text switch
        {
            [] or ['#', ..] => LineShape.Empty,
            ['-'] or ['-', ' ' or '\t', ..] => LineShape.Item,
            ['"' or '\'', ..] => IsQuotedKey(text) ? LineShape.Key : LineShape.Other,
            [var first, ..] when "-?:,[]{}&*!|>%@`\t".Contains(first, StringComparison.Ordinal) => LineShape.Other,
            _ => text[^1] == ':' || text.IndexOf(": ", StringComparison.Ordinal) > 0 ? LineShape.Key : LineShape.Other,
        };
    }

    private static bool IsMarker(ReadOnlySpan<char> text, string marker) =>
        text.StartsWith(marker, StringComparison.Ordinal) && (text.Length == marker.Length || text[marker.Length] is ' ' or '\t');

    private static bool IsQuotedKey(ReadOnlySpan<char> text)
    {
        var close = text[1..].IndexOf(text[0]);
        return close > 0 && text[(close + 2)..].TrimStart() is [':'] or [':', ' ', ..];
    }
}
