using System.Collections.Immutable;
using System.Globalization;

namespace IacSrmScanner.Schemas;

/// <summary>
/// Reads one entry of a shape: <c>name:type</c>, flags, <c>+alternative</c>, <c>{shape}</c>, <c>@last version</c>; all but the first
/// two may be absent. See tools/schemas/README.md.
/// </summary>
internal static class PackedEntry
{
    private const string Flags = "?=$!~";

    public static SchemaNode Read(ReadOnlySpan<char> entry, Func<int, ImmutableArray<SchemaNode>> shapes)
    {
        var colon = entry.IndexOf(':');
        var name = entry[..colon].ToString();
        var rest = entry[(colon + 1)..];
        var last = Cut(ref rest, '@');
        var shape = Cut(ref rest, '{')?.TrimEnd('}');
        var alternative = Cut(ref rest, '+');
        var end = rest.IndexOfAny(Flags);
        var type = (end < 0 ? rest : rest[..end]).ToString();
        var flags = FlagsOf(end < 0 ? [] : rest[end..]);
        if (shape is null or "*")
        {
            return new(name, TypeOf(type, shape is not null), flags, last, null);
        }

        var number = int.Parse(shape, NumberStyles.None, CultureInfo.InvariantCulture);
        return new(name, TypeOf(type, alternative == "json"), flags, last, () => shapes(number));
    }

    private static SchemaType TypeOf(string type, bool isOpen) =>
        SchemaType.IsBlock(type) ? SchemaType.OfBlock(type, isOpen) : SchemaType.OfAttribute(type);

    private static string? Cut(ref ReadOnlySpan<char> text, char mark)
    {
        var at = text.IndexOf(mark);
        if (at < 0)
        {
            return null;
        }

        var tail = text[(at + 1)..].ToString();
        text = text[..at];
        return tail;
    }

    private static SchemaTraits FlagsOf(ReadOnlySpan<char> marks)
    {
        var flags = SchemaTraits.None;
        foreach (var mark in marks)
        {
            flags |= mark switch
            {
                '?' => SchemaTraits.Optional,
                '=' => SchemaTraits.Computed,
                '$' => SchemaTraits.Sensitive,
                '!' => SchemaTraits.Deprecated,
                _ => SchemaTraits.Beta,
            };
        }

        return (flags & (SchemaTraits.Optional | SchemaTraits.Computed)) == 0 ? flags | SchemaTraits.Required : flags;
    }
}
