using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using IacSrmScanner.Core.Values;
using IacSrmScanner.Terraform.Values;

namespace IacSrmScanner.Terraform.Functions;

/// <summary>JSON as Terraform writes it: keys sorted, no white space, characters that HTML cares for escaped.</summary>
internal static partial class Json
{
    private static readonly JsonDocumentOptions Options = new() { MaxDepth = 256 };

    /// <summary>The text of a wholly known value; null when it would be too long.</summary>
    public static string? Encode(Value value)
    {
        var text = new StringBuilder();
        return Write(value, text) ? text.ToString() : null;
    }

    /// <summary>The value of a text; null when it is no JSON.</summary>
    public static Value? Decode(string text, Provenance provenance)
    {
        try
        {
            using var document = JsonDocument.Parse(text, Options);
            return Decode(document.RootElement, provenance);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static bool Write(Value value, StringBuilder into)
    {
        if (into.Length > ValueSize.MaxText)
        {
            return false;
        }

        switch (value)
        {
            case TextValue text:
                Quote(text.Text, into);
                return true;
            case NumberValue number:
                into.Append(number.Number.ToString());
                return true;
            case BoolValue boolean:
                into.Append(boolean.IsTrue ? "true" : "false");
                return true;
            case ListValue list:
                return WriteAll(list.Items, '[', ']', into, item => Write(item, into));
            case MapValue map:
                return WriteAll([.. Collections.Sorted(map)], '{', '}', into, entry =>
                {
                    Quote(entry.Key, into);
                    into.Append(':');
                    return Write(entry.Value, into);
                });
            default:
                into.Append("null");
                return true;
        }
    }

    private static bool WriteAll<T>(ImmutableArray<T> items, char open, char close, StringBuilder into, Func<T, bool> write)
    {
        into.Append(open);
        for (var i = 0; i < items.Length; i++)
        {
            if (i > 0)
            {
                into.Append(',');
            }

            if (!write(items[i]))
            {
                return false;
            }
        }

        into.Append(close);
        return true;
    }

    public static void Quote(string text, StringBuilder into)
    {
        into.Append('"');
        foreach (var letter in text)
        {
            switch (letter)
            {
                case '"' or '\\':
                    into.Append('\\').Append(letter);
                    break;
                case '\n':
                    into.Append("\\n");
                    break;
                case '\r':
                    into.Append("\\r");
                    break;
                case '\t':
                    into.Append("\\t");
                    break;
                case '\b':
                    into.Append("\\b");
                    break;
                case '\f':
                    into.Append("\\f");
                    break;
                case < ' ' or '<' or '>' or '&' or '\u2028' or '\u2029':
                    into.Append("\\u").Append(((int)letter).ToString("x4", CultureInfo.InvariantCulture));
                    break;
                default:
                    into.Append(letter);
                    break;
            }
        }

        into.Append('"');
    }

    [GeneratedRegex(@"(\\[^u]|\\u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}|\\u(?![dD][89a-fA-F]).{4})|\\u[dD][89a-fA-F][0-9a-fA-F]{2}", RegexOptions.CultureInvariant)]
    private static partial Regex LoneSurrogate();

    private static string Text(JsonElement element)
    {
        try
        {
            return element.GetString() ?? "";
        }
        catch (InvalidOperationException)
        {
            // Half of a surrogate pair, which Go replaces.
            var repaired = LoneSurrogate().Replace(element.GetRawText(), match => match.Groups[1].Success ? match.Value : "\\ufffd");
            using var document = JsonDocument.Parse(repaired);
            return document.RootElement.GetString() ?? "";
        }
    }

    private static Value Decode(JsonElement element, Provenance provenance)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.String:
                return new TextValue(Text(element), provenance);
            case JsonValueKind.Number:
                return Number.TryParse(element.GetRawText(), out var number)
                    ? new NumberValue(Arithmetic.Read(number), provenance)
                    : new UnknownValue(Unknowns.TooLarge, provenance) { IsNotNull = true };
            case JsonValueKind.True or JsonValueKind.False:
                return new BoolValue(element.ValueKind == JsonValueKind.True, provenance);
            case JsonValueKind.Array:
                return new ListValue([.. element.EnumerateArray().Select(item => Decode(item, provenance))], provenance);
            case JsonValueKind.Object:
                var entries = new Dictionary<string, MapEntry>(StringComparer.Ordinal);
                foreach (var property in element.EnumerateObject())
                {
                    entries[property.Name] = new MapEntry(property.Name, Decode(property.Value, provenance), null);
                }

                return new MapValue([.. entries.Values], provenance);
            default:
                return new NullValue(provenance);
        }
    }
}
