using System.Globalization;
using System.Text;
using IacSrmScanner.Core.Values;
using IacSrmScanner.Terraform.Values;

namespace IacSrmScanner.Terraform.Functions;

/// <summary>Block style, every text in quotes or as a literal block, as Terraform writes it.</summary>
internal sealed class YamlWriter
{
    /// <summary>A text in quotes is folded at the first space past this column.</summary>
    private const int Width = 80;

    /// <summary>A longer key does not stand on the line of its value.</summary>
    private const int MaxKey = 120;

    private readonly StringBuilder text = new();
    private int column;
    private bool isPossible = true;

    /// <summary>The text; null for a value that the scanner does not write.</summary>
    public static string? Write(Value value)
    {
        var writer = new YamlWriter();
        writer.Write(value, 0, ofKey: false);
        if (value is NullValue or BoolValue or NumberValue)
        {
            // Ends a document that is one plain word.
            writer.Append("...\n");
        }

        return writer.isPossible ? writer.text.ToString() : null;
    }

    private void Write(Value value, int depth, bool ofKey)
    {
        if (text.Length > ValueSize.MaxText)
        {
            return;
        }

        switch (value)
        {
            case ListValue { Items.IsEmpty: false } list:
                Append(ofKey ? "\n" : "");
                for (var i = 0; i < list.Items.Length; i++)
                {
                    Append(i > 0 || ofKey ? Indent(depth) : "");
                    Append("- ");
                    Write(list.Items[i], depth + 1, ofKey: false);
                }

                break;
            case MapValue { Entries.IsEmpty: false } map:
                WriteEntries(map, depth, ofKey);
                break;
            case ListValue:
                Append("[]\n");
                break;
            case MapValue:
                Append("{}\n");
                break;
            case TextValue { Text: var written }:
                WriteText(written, Math.Max(1, depth));
                break;
            default:
                Append((Types.Conversion.TextOf(value) ?? "null") + "\n");
                break;
        }
    }

    private void WriteEntries(MapValue map, int depth, bool ofKey)
    {
        Append(ofKey ? "\n" : "");
        var first = !ofKey;
        foreach (var entry in Collections.Sorted(map))
        {
            isPossible &= entry.Key.Length <= MaxKey && !entry.Key.Contains('\n', StringComparison.Ordinal);
            Append(first ? "" : Indent(depth));
            first = false;
            Quote(entry.Key, indent: null);
            Append(":");
            Append(IsInline(entry.Value) ? " " : "");
            Write(entry.Value, entry.Value is ListValue ? depth : depth + 1, ofKey: true);
        }
    }

    private static bool IsInline(Value value) => value is not (ListValue { Items.IsEmpty: false } or MapValue { Entries.IsEmpty: false });

    private void WriteText(string written, int depth)
    {
        if (!IsBlock(written))
        {
            Quote(written, Indent(depth));
            Append("\n");
            return;
        }

        var trailing = written.Length - written.TrimEnd('\n').Length;
        Append("|");
        Append(written[0] is ' ' or '\n' ? "2" : "");
        Append(trailing == 0 ? "-\n" : trailing == 1 && written.Length > 1 ? "\n" : "+\n");
        foreach (var line in (trailing > 0 ? written[..^1] : written).Split('\n'))
        {
            Append(line.Length == 0 ? "" : Indent(depth));
            Append(line);
            Append("\n");
        }
    }

    /// <summary>Text of several lines is a block unless a line ends with a space or a character needs an escape.</summary>
    private static bool IsBlock(string written) =>
        written.Contains('\n', StringComparison.Ordinal)
        && !written.EndsWith(' ')
        && !written.Contains(" \n", StringComparison.Ordinal)
        && written.EnumerateRunes().All(rune => rune.Value is '\n' or '"' or '\\' || Escape(rune) is null);

    private static string Indent(int depth) => new(' ', 2 * depth);

    /// <param name="written">The text.</param>
    /// <param name="indent">What lines begin with that it is folded into; null when it may not be folded.</param>
    private void Quote(string written, string? indent)
    {
        Append("\"");
        var previousIsFold = false;
        var i = 0;
        foreach (var rune in written.EnumerateRunes())
        {
            var next = i + rune.Utf16SequenceLength;
            if (rune.Value == ' ' && indent is not null && !previousIsFold && column > Width && i > 0 && next < written.Length)
            {
                Append("\n" + indent + (written[next] == ' ' ? "\\" : ""));
                previousIsFold = true;
            }
            else
            {
                Append(Escape(rune) ?? rune.ToString());
                previousIsFold = rune.Value == ' ';
            }

            i = next;
        }

        Append("\"");
    }

    private static string? Escape(Rune rune) => rune.Value switch
    {
        0 => "\\0",
        '\a' => "\\a",
        '\b' => "\\b",
        '\t' => "\\t",
        '\n' => "\\n",
        '\v' => "\\v",
        '\f' => "\\f",
        '\r' => "\\r",
        0x1B => "\\e",
        '"' => "\\\"",
        '\\' => "\\\\",
        0x85 => "\\N",
        0x2028 => "\\L",
        0x2029 => "\\P",
        < ' ' or (>= 0x7F and < 0xA0) => string.Create(CultureInfo.InvariantCulture, $"\\x{rune.Value:X2}"),
        0xFEFF or 0xFFFE or 0xFFFF => string.Create(CultureInfo.InvariantCulture, $"\\u{rune.Value:X4}"),
        > 0xFFFF => string.Create(CultureInfo.InvariantCulture, $"\\U{rune.Value:X8}"),
        _ => null,
    };

    private void Append(string part)
    {
        text.Append(part);
        var line = part.LastIndexOf('\n');
        column = line < 0 ? column + part.EnumerateRunes().Count() : part.AsSpan(line + 1).Length;
    }
}
