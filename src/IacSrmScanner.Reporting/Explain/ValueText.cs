using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using IacSrmScanner.Core.Values;

namespace IacSrmScanner.Reporting.Explain;

/// <summary>A value on one line, for people: as it would be written, sensitive parts concealed, unknown parts with the reason.</summary>
internal static class ValueText
{
    private const int MaxLength = 300;

    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Of(Value value)
    {
        var text = new StringBuilder();
        Write(text, value);
        return text.Length <= MaxLength ? text.ToString() : text.ToString(0, MaxLength) + "…";
    }

    private static void Write(StringBuilder text, Value value)
    {
        if (text.Length > MaxLength)
        {
            return;
        }

        switch (value)
        {
            case { IsSensitive: true }:
                text.Append("(sensitive)");
                break;
            case TextValue known:
                text.Append(JsonSerializer.Serialize(known.Text, Plain));
                break;
            case NumberValue number:
                text.Append(number.Number.ToString());
                break;
            case BoolValue flag:
                text.Append(flag.IsTrue ? "true" : "false");
                break;
            case ListValue list:
                Between(text, "[", "]", list.IsOpen, list.Items, item => Write(text, item));
                break;
            case MapValue map:
                Between(text, "{ ", " }", map.IsOpen, map.Entries, entry =>
                {
                    text.Append(entry.Key).Append(" = ");
                    Write(text, entry.Value);
                });
                break;
            case OneOfValue many:
                Between(text, "either ", "", isOpen: false, many.Alternatives, alternative =>
                {
                    Write(text, alternative.Value);
                    text.Append(" when ").AppendJoin(" and ", alternative.When);
                });
                break;
            case UnknownValue unknown:
                text.Append("(unknown because ").Append(unknown.Why.Text).Append(')');
                break;
            default:
                text.Append("null");
                break;
        }
    }

    private static void Between<T>(StringBuilder text, string open, string close, bool isOpen, IEnumerable<T> items, Action<T> write)
    {
        text.Append(open);
        var isFirst = true;
        foreach (var item in items)
        {
            text.Append(isFirst ? "" : ", ");
            isFirst = false;
            write(item);
            if (text.Length > MaxLength)
            {
                return;
            }
        }

        text.Append(isOpen ? (isFirst ? "…" : ", …") : "").Append(close);
    }
}
