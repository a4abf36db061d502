using System.Globalization;
using System.Text;
using IacSrmScanner.Documents.Nodes;

namespace IacSrmScanner.CloudFormation.Sam.Trees;

/// <summary>
/// The texts that the transform hashes into logical ids: what Python prints for a value, and the JSON that it writes.
/// </summary>
internal static class PythonText
{
    /// <summary>JSON without spaces, keys sorted.</summary>
    public static string SortedJson(SamNode node)
    {
        var text = new StringBuilder();
        Json(text, node, isSorted: true, ",", ":");
        return text.ToString();
    }

    /// <summary>JSON as Python writes it when told nothing.</summary>
    public static string PlainJson(SamNode node)
    {
        var text = new StringBuilder();
        Json(text, node, isSorted: false, ", ", ": ");
        return text.ToString();
    }

    /// <summary>The text of a value as <c>str</c> gives it.</summary>
    public static string Printed(SamNode node)
    {
        if (node is SamText plain)
        {
            return plain.Text;
        }

        var text = new StringBuilder();
        Print(text, node);
        return text.ToString();
    }

    private static void Json(StringBuilder text, SamNode node, bool isSorted, string comma, string colon)
    {
        var first = true;
        switch (node)
        {
            case SamMap map:
                text.Append('{');
                foreach (var entry in isSorted ? map.Entries.OrderBy(entry => entry.Key, StringComparer.Ordinal) : map.Entries.AsEnumerable())
                {
                    text.Append(first ? "" : comma);
                    first = false;
                    JsonString(text, entry.Key);
                    text.Append(colon);
                    Json(text, entry.Value, isSorted, comma, colon);
                }

                text.Append('}');
                break;
            case SamList list:
                text.Append('[');
                foreach (var item in list.Items)
                {
                    text.Append(first ? "" : comma);
                    first = false;
                    Json(text, item, isSorted, comma, colon);
                }

                text.Append(']');
                break;
            case SamText value:
                JsonString(text, value.Text);
                break;
            case SamScalar scalar:
                text.Append(scalar.IsNull ? "null" : scalar.Bool switch { true => "true", false => "false", null => Number(scalar) });
                break;
            default:
                text.Append("null");
                break;
        }
    }

    public static void JsonString(StringBuilder text, string value)
    {
        text.Append('"');
        foreach (var character in value)
        {
            text.Append(character switch
            {
                '"' => "\\\"",
                '\\' => "\\\\",
                '\n' => "\\n",
                '\r' => "\\r",
                '\t' => "\\t",
                '\f' => "\\f",
                '\b' => "\\b",
                < ' ' or > '~' => "\\u" + ((int)character).ToString("x4", CultureInfo.InvariantCulture),
                _ => character.ToString(),
            });
        }

        text.Append('"');
    }

    private static void Print(StringBuilder text, SamNode node)
    {
        var first = true;
        switch (node)
        {
            case SamMap map:
                text.Append('{');
                foreach (var entry in map.Entries)
                {
                    text.Append(first ? "" : ", ");
                    first = false;
                    Quote(text, entry.Key, entry.IsLegacy);
                    text.Append(": ");
                    Print(text, entry.Value);
                }

                text.Append('}');
                break;
            case SamList list:
                text.Append('[');
                foreach (var item in list.Items)
                {
                    text.Append(first ? "" : ", ");
                    first = false;
                    Print(text, item);
                }

                text.Append(']');
                break;
            case SamText value:
                Quote(text, value.Text, value.IsLegacy);
                break;
            case SamScalar scalar:
                text.Append(scalar.IsNull ? "None" : scalar.Bool switch { true => "True", false => "False", null => Number(scalar) });
                break;
            default:
                text.Append("None");
                break;
        }
    }

    private static string Number(SamScalar scalar)
    {
        if (scalar.Kind != ScalarKind.Number || !PlainScalar.TryParseNumber(scalar.Text, out var number))
        {
            return scalar.Text;
        }

        var text = number.ToString();
        return scalar.IsInteger || text.Contains('.', StringComparison.Ordinal) ? text : text + ".0";
    }

    /// <summary>
    /// A legacy text is escaped first and its quotes chosen then; a backslash that the quoting doubled is one again.
    /// </summary>
    private static void Quote(StringBuilder text, string value, bool isLegacy)
    {
        var body = isLegacy ? UnicodeEscaped(value) : Escaped(value);
        var quote = value.Contains('\'', StringComparison.Ordinal) && !value.Contains('"', StringComparison.Ordinal) ? '"' : '\'';
        text.Append(isLegacy ? "u" : "").Append(quote);
        text.Append(quote == '\'' ? body.Replace("'", "\\'", StringComparison.Ordinal) : body);
        text.Append(quote);
    }

    private static string Escaped(string value)
    {
        var text = new StringBuilder(value.Length);
        foreach (var character in value)
        {
            text.Append(character switch
            {
                '\\' => "\\\\",
                '\n' => "\\n",
                '\r' => "\\r",
                '\t' => "\\t",
                < ' ' or '\x7f' => "\\x" + ((int)character).ToString("x2", CultureInfo.InvariantCulture),
                _ => character.ToString(),
            });
        }

        return text.ToString();
    }

    private static string UnicodeEscaped(string value)
    {
        var text = new StringBuilder(value.Length);
        foreach (var rune in value.EnumerateRunes())
        {
            text.Append(rune.Value switch
            {
                '\\' => "\\\\",
                '\n' => "\\n",
                '\r' => "\\r",
                '\t' => "\\t",
                < ' ' or (>= 0x7f and < 0x100) => "\\x" + rune.Value.ToString("x2", CultureInfo.InvariantCulture),
                >= 0x10000 => "\\U" + rune.Value.ToString("x8", CultureInfo.InvariantCulture),
                >= 0x100 => "\\u" + rune.Value.ToString("x4", CultureInfo.InvariantCulture),
                _ => rune.ToString(),
            });
        }

        return text.ToString();
    }
}
