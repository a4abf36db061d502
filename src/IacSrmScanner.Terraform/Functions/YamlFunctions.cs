using System.Globalization;
using System.Text;
using IacSrmScanner.Core.Diagnostics;
using IacSrmScanner.Core.Text;
using IacSrmScanner.Core.Values;
using IacSrmScanner.Documents.Nodes;
using IacSrmScanner.Documents.Yaml;
using IacSrmScanner.Terraform.Values;

namespace IacSrmScanner.Terraform.Functions;

/// <summary><c>yamldecode</c> and <c>yamlencode</c>.</summary>
internal static class YamlFunctions
{
    public static IEnumerable<Function> All =>
    [
        new("yamldecode s", Decode) { GivesParts = true },
        new("yamlencode v?!", Encode),
    ];

    private static Value Decode(FunctionCall call)
    {
        call.Host.Charge(call.Text(0).Length / 16);
        var document = YamlReader.Read(new SourceText("", call.Text(0)));
        if (document.Diagnostics.Any(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error) || document.Root is not { } root)
        {
            return call.NotEvaluated("the text is no YAML that the scanner can read");
        }

        // The reader follows CloudFormation's YAML 1.1, Terraform's 1.2 has fewer words and notations for such scalars.
        return HasOtherMeaning(root, 0) ? call.NotEvaluated("the text has scalars that versions of YAML read differently") : Collections.Checked(DocumentValues.Of(root, call.Provenance));
    }

    private static bool HasOtherMeaning(DocumentNode node, int depth) => depth > 100 || node switch
    {
        ScalarNode { IsQuoted: false, Kind: ScalarKind.Bool } scalar => scalar.Text is not ("true" or "True" or "TRUE" or "false" or "False" or "FALSE"),
        ScalarNode { IsQuoted: false, Kind: ScalarKind.Number } scalar => !Number.TryParse(scalar.Text, out _) || scalar.Text is ['0', >= '0' and <= '9', ..],
        SequenceNode sequence => sequence.Items.Any(item => HasOtherMeaning(item, depth + 1)),
        MappingNode mapping => mapping.Entries.Any(entry => HasOtherMeaning(entry.Value, depth + 1)),
        _ => node.Tag.Length > 0,
    };

    private static Value Encode(FunctionCall call)
    {
        if (Unknowns.FirstIn(call[0]) is { } why)
        {
            return call[0] is UnknownValue { Parts.IsEmpty: true } ? call.Unknown(why) : call.Unknown(why) with { Structure = call[0] };
        }

        var text = new StringBuilder();
        Write(call[0], 0, text, ofKey: false);
        return text.Length > ValueSize.MaxText ? call.TooLarge() : new TextValue(text.ToString(), call.Provenance) { Structure = call[0] };
    }

    /// <summary>Block style, every text in quotes or as a literal block, as Terraform writes it.</summary>
    private static void Write(Value value, int depth, StringBuilder into, bool ofKey)
    {
        if (into.Length > ValueSize.MaxText)
        {
            return;
        }

        switch (value)
        {
            case ListValue { Items.IsEmpty: false } list:
                into.Append(ofKey ? "\n" : "");
                for (var i = 0; i < list.Items.Length; i++)
                {
                    into.Append(i > 0 || ofKey ? Indent(depth) : "").Append("- ");
                    Write(list.Items[i], depth + 1, into, ofKey: false);
                }

                break;
            case MapValue { Entries.IsEmpty: false } map:
                into.Append(ofKey ? "\n" : "");
                var first = !ofKey;
                foreach (var entry in Collections.Sorted(map))
                {
                    into.Append(first ? "" : Indent(depth));
                    first = false;
                    Quote(entry.Key, into);
                    into.Append(':').Append(IsInline(entry.Value) ? " " : "");
                    Write(entry.Value, entry.Value is ListValue ? depth : depth + 1, into, ofKey: true);
                }

                break;
            case ListValue:
                into.Append("[]\n");
                break;
            case MapValue:
                into.Append("{}\n");
                break;
            case TextValue text:
                WriteText(text.Text, depth, into);
                break;
            default:
                into.Append(Types.Conversion.TextOf(value) ?? "null").Append('\n');
                break;
        }
    }

    private static bool IsInline(Value value) => value is not (ListValue { Items.IsEmpty: false } or MapValue { Entries.IsEmpty: false });

    private static void WriteText(string text, int depth, StringBuilder into)
    {
        if (!text.Contains('\n', StringComparison.Ordinal))
        {
            Quote(text, into);
            into.Append('\n');
            return;
        }

        var trailing = text.Length - text.TrimEnd('\n').Length;
        into.Append(trailing == 0 ? "|-\n" : trailing == 1 ? "|\n" : "|+\n");
        foreach (var line in (trailing > 0 ? text[..^1] : text).Split('\n'))
        {
            into.Append(line.Length == 0 ? "" : Indent(Math.Max(1, depth))).Append(line).Append('\n');
        }
    }

    private static string Indent(int depth) => new(' ', 2 * depth);

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
                case '\t':
                    into.Append("\\t");
                    break;
                case '\r':
                    into.Append("\\r");
                    break;
                case < ' ':
                    into.Append("\\x").Append(((int)letter).ToString("X2", CultureInfo.InvariantCulture));
                    break;
                default:
                    into.Append(letter);
                    break;
            }
        }

        into.Append('"');
    }
}
