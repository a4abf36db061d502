using System.Globalization;
using IacSrmScanner.Core.Text;

namespace IacSrmScanner.Reporting.Console;

/// <summary>A line of source, or the part of a long one that matters, with carets under what is meant.</summary>
internal static class Excerpt
{
    private const int MaxColumns = 160;

    /// <summary>How much of a long line is shown before what is meant.</summary>
    private const int Lead = 40;

    public static void Write(TextWriter output, SourceSpan span, Ink ink)
    {
        var start = span.Start;
        var line = LineOf(span.Source, start.Line);
        var text = Printable.Of(span.Source.Slice(line));
        var offset = Math.Max(0, span.Span.Start - line.Start);
        var first = offset < MaxColumns ? 0 : WholeAt(text, offset - Lead);
        var end = text.Length - first <= MaxColumns ? text.Length : WholeAt(text, first + MaxColumns);
        var before = first > 0 ? "…" : "";
        var width = Math.Clamp(span.Span.Length, 1, Math.Max(1, end - offset));
        var number = start.Line.ToString(CultureInfo.InvariantCulture);
        WriteMargin(output, number, ink);
        output.Write(before);
        output.Write(text.AsSpan(first..end));
        output.WriteLine(end < text.Length ? "…" : "");
        WriteMargin(output, new string(' ', number.Length), ink);
        output.Write(new string(' ', before.Length + offset - first));
        output.WriteLine(ink.Red(new string('^', width)));
    }

    private static void WriteMargin(TextWriter output, string number, Ink ink)
    {
        output.Write("    ");
        output.Write(ink.Dim(number + " |"));
        output.Write(' ');
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
