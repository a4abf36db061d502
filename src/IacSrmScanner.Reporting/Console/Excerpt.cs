using System.Globalization;
using System.Text;
using IacSrmScanner.Core.Text;

namespace IacSrmScanner.Reporting.Console;

/// <summary>A line of source with carets under the part that is meant.</summary>
internal static class Excerpt
{
    private const int MaxColumns = 160;

    private const int Lead = 40;

    public static IEnumerable<string> Lines(SourceSpan span, Ink ink)
    {
        var start = span.Start;
        var line = span.Source.GetLineSpan(start.Line);
        var offset = span.Span.Start - line.Start;
        if (offset >= MaxColumns)
        {
            // Generated files can be one line of megabytes: only what is around the place is shown.
            line = TextSpan.FromBounds(span.Span.Start - Lead, line.End);
            offset = Lead;
        }

        var text = Printable(span.Source.Slice(new TextSpan(line.Start, Math.Min(line.Length, MaxColumns + 1))));
        var number = start.Line.ToString(CultureInfo.InvariantCulture);
        var gutter = new string(' ', number.Length);
        yield return $"    {ink.Dim($"{number} |")} {Cut(text)}";
        if (offset < MaxColumns)
        {
            var width = Math.Clamp(span.Span.End - span.Span.Start, 1, Math.Max(1, Math.Min(line.End - span.Span.Start, MaxColumns - offset)));
            yield return $"    {ink.Dim($"{gutter} |")} {new string(' ', offset)}{ink.Red(new string('^', width))}";
        }
    }

    /// <summary>One column per unit, so that carets stand where they must; control characters cannot reach the terminal.</summary>
    private static string Printable(ReadOnlySpan<char> text)
    {
        var result = new StringBuilder(text.Length);
        foreach (var unit in text)
        {
            result.Append(unit == '\t' ? ' ' : char.IsControl(unit) ? '·' : unit);
        }

        return result.ToString();
    }

    private static string Cut(string text) => text.Length <= MaxColumns ? text : text[..MaxColumns] + "…";
}
