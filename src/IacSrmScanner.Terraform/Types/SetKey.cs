using System.Globalization;
using System.Text;
using IacSrmScanner.Core.Values;
using IacSrmScanner.Terraform.Values;

namespace IacSrmScanner.Terraform.Types;

/// <summary>A text for a value by which Terraform orders the members of a set that are lists, maps or objects.</summary>
internal static class SetKey
{
    public static string Of(Value value)
    {
        var text = new StringBuilder();
        Append(value, text);
        return text.ToString();
    }

    private static void Append(Value value, StringBuilder into)
    {
        switch (value)
        {
            case TextValue text:
                Quote(text.Text, into);
                break;
            case NumberValue number:
                into.Append(Functions.FloatText.General(number.Number, 10));
                break;
            case BoolValue boolean:
                into.Append(boolean.IsTrue ? 'T' : 'F');
                break;
            case ListValue list:
                into.Append(list.Kind == ListKind.Tuple ? '<' : '[');
                foreach (var item in list.Items)
                {
                    Append(item, into);
                    into.Append(';');
                }

                into.Append(list.Kind == ListKind.Tuple ? '>' : ']');
                break;
            case MapValue map:
                into.Append(map.IsUniform ? '{' : '<');
                foreach (var entry in Collections.Sorted(map))
                {
                    if (map.IsUniform)
                    {
                        Quote(entry.Key, into);
                        into.Append(':');
                    }

                    Append(entry.Value, into);
                    into.Append(';');
                }

                into.Append(map.IsUniform ? '}' : '>');
                break;
            default:
                into.Append('~');
                break;
        }
    }

    private static void Quote(string text, StringBuilder into)
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
                case '\t':
                    into.Append("\\t");
                    break;
                case '\r':
                    into.Append("\\r");
                    break;
                case < ' ':
                    into.Append("\\x").Append(((int)letter).ToString("x2", CultureInfo.InvariantCulture));
                    break;
                default:
                    into.Append(letter);
                    break;
            }
        }

        into.Append('"');
    }
}
