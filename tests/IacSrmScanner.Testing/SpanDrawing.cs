using System.Text;
using IacSrmScanner.Core.Text;

namespace IacSrmScanner.Testing;

/// <summary>Draws a span under the line that it begins in, so that a failed assertion shows the place.</summary>
public static class SpanDrawing
{
    /// <summary>The line and, below it, carets under the part of the span that lies in it.</summary>
    public static string Draw(SourceSpan span)
    {
        var start = span.Start;
        var line = span.Source.GetLineSpan(start.Line);
        var length = Math.Max(1, Math.Min(span.Span.End, line.End) - span.Span.Start);
        return new StringBuilder()
            .Append(span.Source.Slice(line)).Append('\n')
            .Append(' ', span.Span.Start - line.Start).Append('^', length)
            .ToString();
    }
}
