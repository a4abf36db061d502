using System.Globalization;
using IacSrmScanner.Core.Text;

namespace IacSrmScanner.Reporting.Console;

/// <summary>A line of source, or the part of a long one that matters, with carets under what is meant.</summary>
internal static class Excerpt
{
    private const int MaxColumns = 160;

    /// <summary>How much of a long line is shown before what is meant.</summary>
    private const int Lead = 40;

    public static IEnumerable<string> Lines(SourceSpan span, Ink ink)
    {
        var start = span.Start;
        var line = LineOf(span.Source, start.Line);
        var text = Printable.Of(span.Source.Slice(line));
        var offset = Math.Max(0, span.Span.Start - line.Start);
        var first = offset < MaxColumns ? 0 : WholeAt(text, offset - Lead);
        var end = text.Length - first <= MaxColumns ? text.Length : WholeAt(text, first + MaxColumns);
        var (before, after) = (first > 0 ? "…" : "", end < text.Length ? "…" : "");
        var width = Math.Clamp(span.Span.Length, 1, Math.Max(1, end - offset));
        var number = start.Line.ToString(CultureInfo.InvariantCulture);
        yield return $"    {ink.Dim($"{number} |")} {before}{text[first..end]}{after}";
        yield return $"    {ink.Dim($"{new string(' ', number.Length)} |")} {new string(' ', before.Length + offset - first)}{ink.Red(new string('^', width))}";
    }

    /// <summary>The line without its ending and without the byte-order mark, which has no column.</summary>
    private static TextSpan LineOf(SourceText source, int number)
    {
        var line = source.GetLineSpan(number);
        return line.Start == 0 && source.HasByteOrderMark ? TextSpan.FromBounds(1, line.End) : line;
    }

    /// <summary>The position, or the one before it where it would part a surrogate pair.</summary>
    private static int WholeAt(string text, int position) => char.IsLowSurrogate(text[position]) ? position - 1 : position;
}
