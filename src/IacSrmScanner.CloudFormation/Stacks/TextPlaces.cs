using System.Collections.Immutable;
using System.Globalization;
using IacSrmScanner.Core.Text;
using IacSrmScanner.Documents.Nodes;

namespace IacSrmScanner.CloudFormation.Stacks;

/// <summary>
/// Where the characters of a scalar's text stand in the file, gone through side by side: escapes stand for what they mean, and
/// blanks may be indentation or a line that is folded. Where the two part, every place is that of the scalar.
/// </summary>
internal sealed class TextPlaces
{
    private readonly TextSpan whole;
    private readonly ImmutableArray<int> places;

    private TextPlaces(TextSpan whole, ImmutableArray<int> places)
    {
        this.whole = whole;
        this.places = places;
    }

    public static TextPlaces Of(ScalarNode scalar) =>
        new(scalar.Span, Align(scalar.Text, scalar.Source.Slice(scalar.Span).ToString(), scalar.Span.Start) ?? []);

    /// <summary>Every place is that of a node.</summary>
    public static TextPlaces At(DocumentNode node) => new(node.Span, []);

    /// <summary>The part of the file that a part of the text stands in.</summary>
    public TextSpan Find(TextSpan span)
    {
        if (places.IsEmpty || span.Start >= places.Length)
        {
            return whole;
        }

        var start = places[span.Start];
        return new TextSpan(start, span.Length == 0 ? 0 : places[Math.Min(span.End, places.Length) - 1] + 1 - start);
    }

    private static ImmutableArray<int>? Align(string text, string written, int offset)
    {
        var quote = written.Length > 0 && written[0] is '"' or '\'' ? written[0] : '\0';
        var at = quote != '\0' ? 1 : written.Length > 0 && written[0] is '|' or '>' ? written.IndexOf('\n', StringComparison.Ordinal) + 1 : 0;
        var places = ImmutableArray.CreateBuilder<int>(text.Length);
        while (places.Count < text.Length)
        {
            var wanted = text[places.Count];
            if (at >= written.Length)
            {
                if (!char.IsWhiteSpace(wanted))
                {
                    return null;
                }

                places.Add(offset + written.Length - 1);
            }
            else if (quote == '"' && written[at] == '\\')
            {
                var (meant, length) = Escape(written, at);
                if (string.CompareOrdinal(text, places.Count, meant, 0, meant.Length) != 0)
                {
                    return null;
                }

                places.AddRange(Enumerable.Repeat(offset + at, meant.Length));
                at += length;
            }
            else if (written[at] == wanted)
            {
                places.Add(offset + at);
                at += quote == '\'' && wanted == '\'' ? 2 : 1;
            }
            else if (char.IsWhiteSpace(written[at]))
            {
                at++;
            }
            else if (char.IsWhiteSpace(wanted))
            {
                places.Add(offset + at);
            }
            else
            {
                return null;
            }
        }

        return places.MoveToImmutable();
    }

    /// <summary>What an escape means, nothing for one at the end of a line, and how long it is.</summary>
    private static (string Meant, int Length) Escape(string written, int at)
    {
        var mark = at + 1 < written.Length ? written[at + 1] : '\\';
        var digits = mark switch { 'x' => 2, 'u' => 4, 'U' => 8, _ => 0 };
        if (digits > 0)
        {
            return at + 2 + digits <= written.Length && int.TryParse(written.AsSpan(at + 2, digits), NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var code)
                ? (code is > 0xFFFF and <= 0x10FFFF ? char.ConvertFromUtf32(code) : ((char)code).ToString(), 2 + digits)
                : ("\0", 2);
        }

        return mark switch
        {
            'n' => ("\n", 2),
            't' => ("\t", 2),
            'r' => ("\r", 2),
            '0' => ("\0", 2),
            '\n' or '\r' => ("", 2),
            _ => (mark.ToString(), 2),
        };
    }
}
