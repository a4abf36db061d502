using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;

namespace IacSrmScanner.Rules.Conditions.Paths;

/// <summary>
/// A path to an attribute, as rule files write it: <c>a.b[*].c</c>, <c>a[?].b</c>, <c>a[0]</c>, <c>labels["a.b"]</c>,
/// <c>variables{}</c> for the entries of a map, <c>.</c> for the subject itself, <c>$meta.lifecycle</c> for what is said
/// about the resource.
/// </summary>
public sealed record AttributePath(string Text, ImmutableArray<PathSegment> Segments, bool IsMeta)
{
    private const string MetaRoot = "$meta.";

    private const string EntriesMark = "{}";

    /// <summary>The names only, for comparison with the path of a reference and for the schema.</summary>
    public string Dotted { get; } = Segments is [PathSegment.Key only] ? only.Name : string.Join('.', Segments.OfType<PathSegment.Key>().Select(key => key.Name));

    /// <summary>Reads a path; false when it is not one.</summary>
    public static bool TryParse(string text, [NotNullWhen(true)] out AttributePath? path)
    {
        var isMeta = text.StartsWith(MetaRoot, StringComparison.Ordinal);
        var rest = isMeta ? text[MetaRoot.Length..] : text;
        var segments = ImmutableArray.CreateBuilder<PathSegment>();
        path = null;
        if (rest != "." && !TryReadSegments(rest, segments))
        {
            return false;
        }

        path = new AttributePath(text, segments.ToImmutable(), isMeta);
        return true;
    }

    public override string ToString() => Text;

    private static bool TryReadSegments(string text, ImmutableArray<PathSegment>.Builder segments)
    {
        var position = 0;
        while (position < text.Length)
        {
            if (text[position] == '[')
            {
                if (!TryReadBracket(text, ref position, segments))
                {
                    return false;
                }
            }
            else if (text.AsSpan(position).StartsWith(EntriesMark))
            {
                segments.Add(new PathSegment.Entries());
                position += EntriesMark.Length;
            }
            else
            {
                var end = text.AsSpan(position).IndexOfAny('.', '[', '{');
                var name = end < 0 ? text[position..] : text.Substring(position, end);
                if (name.Length == 0)
                {
                    return false;
                }

                segments.Add(new PathSegment.Key(name));
                position += name.Length;
            }

            if (position < text.Length && text[position] == '.' && (++position == text.Length || text[position] == '['))
            {
                return false;
            }
        }

        return segments.Count > 0;
    }

    private static bool TryReadBracket(string text, ref int position, ImmutableArray<PathSegment>.Builder segments)
    {
        var start = position + 1;
        if (start < text.Length && text[start] == '"')
        {
            return TryReadQuoted(text, ref position, segments);
        }

        var close = text.IndexOf(']', start);
        if (close < 0)
        {
            return false;
        }

        var content = text[start..close];
        position = close + 1;
        switch (content)
        {
            case "*":
                segments.Add(new PathSegment.Elements(Crossing.Every));
                return true;
            case "?":
                segments.Add(new PathSegment.Elements(Crossing.Any));
                return true;
            default:
                var isIndex = int.TryParse(content, NumberStyles.None, CultureInfo.InvariantCulture, out var index);
                segments.Add(new PathSegment.Index(index));
                return isIndex;
        }
    }

    private static bool TryReadQuoted(string text, ref int position, ImmutableArray<PathSegment>.Builder segments)
    {
        var name = new StringBuilder();
        for (var i = position + 2; i < text.Length; i++)
        {
            if (text[i] == '"')
            {
                position = i + 2;
                segments.Add(new PathSegment.Key(name.ToString()));
                return i + 1 < text.Length && text[i + 1] == ']';
            }

            name.Append(text[i]);
        }

        return false;
    }
}
