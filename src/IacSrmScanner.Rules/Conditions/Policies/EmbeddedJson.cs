using System.Collections.Immutable;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using IacSrmScanner.Core.Text;
using IacSrmScanner.Core.Values;
using IacSrmScanner.Documents.Json;
using IacSrmScanner.Documents.Nodes;

namespace IacSrmScanner.Rules.Conditions.Policies;

/// <summary>
/// JSON written inside a text, of which parts may be unknown: each unknown part is put in as a mark, inside quotes where
/// it stands inside a string and quoted where it stands for a value, and taken out again after parsing.
/// </summary>
internal static class EmbeddedJson
{
    private const char MarkStart = '\uE000';
    private const char MarkEnd = '\uE001';

    /// <summary>Several rules ask for the same text: it is parsed once for as long as its value is in use.</summary>
    private static readonly ConditionalWeakTable<Value, StrongBox<Value?>> Remembered = [];

    /// <summary>The value that the text encodes, or null when it is not JSON. Places are those of the text as a whole.</summary>
    public static Value? Parse(Value text) => Remembered.GetValue(text, anew => new StrongBox<Value?>(ParseAnew(anew))).Value;

    private static Value? ParseAnew(Value text)
    {
        var holes = new List<Value>();
        var document = JsonReader.Read(new SourceText("policy.json", Assemble(text, holes)));
        var damaged = document.Diagnostics.Any(diagnostic => diagnostic.Severity == Core.Diagnostics.DiagnosticSeverity.Error);
        return document.Root is null || damaged ? null : new Builder(text.Provenance, holes).Build(document.Root);
    }

    private static string Assemble(Value text, List<Value> holes)
    {
        var json = new StringBuilder();
        var inString = false;
        foreach (var part in text is UnknownValue unknown ? unknown.Parts : [text])
        {
            if (part is TextValue { Text: var known })
            {
                inString = EndsInString(known, inString);
                json.Append(known);
            }
            else
            {
                var quote = inString ? "" : "\"";
                json.Append(CultureInfo.InvariantCulture, $"{quote}{MarkStart}{holes.Count}{MarkEnd}{quote}");
                holes.Add(part);
            }
        }

        return json.ToString();
    }

    private static bool EndsInString(string text, bool inString)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\\' && inString)
            {
                i++;
            }
            else if (text[i] == '"')
            {
                inString = !inString;
            }
        }

        return inString;
    }

    private sealed class Builder(Provenance provenance, List<Value> holes)
    {
        public Value Build(DocumentNode node) => node switch
        {
            MappingNode mapping => new MapValue(
                [.. mapping.Entries.DistinctBy(entry => entry.Key).Select(entry => new MapEntry(entry.Key, Build(entry.Value), null))], provenance),
            SequenceNode sequence => new ListValue([.. sequence.Items.Select(Build)], provenance),
            ScalarNode scalar => Scalar(scalar),
            _ => new UnknownValue(new UnknownReason(UnknownKind.Invalid, "the policy is no valid JSON here"), provenance),
        };

        private Value Scalar(ScalarNode scalar)
        {
            if (scalar.Text.Contains(MarkStart, StringComparison.Ordinal))
            {
                return WithHoles(scalar.Text);
            }

            return scalar switch
            {
                { IsQuoted: true } => new TextValue(scalar.Text, provenance),
                _ when scalar.Kind == ScalarKind.Null => new NullValue(provenance),
                _ when scalar.TryGetBool(out var flag) => new BoolValue(flag, provenance),
                _ when scalar.TryGetNumber(out var number) => new NumberValue(number, provenance),
                _ => new TextValue(scalar.Text, provenance),
            };
        }

        private Value WithHoles(string text)
        {
            var parts = ImmutableArray.CreateBuilder<Value>();
            var position = 0;
            while (text.IndexOf(MarkStart, position) is >= 0 and var start && text.IndexOf(MarkEnd, start) is >= 0 and var end)
            {
                if (start > position)
                {
                    parts.Add(new TextValue(text[position..start], provenance));
                }

                parts.Add(int.TryParse(text.AsSpan(start + 1, end - start - 1), out var hole) && hole < holes.Count
                    ? holes[hole]
                    : new TextValue(text[start..(end + 1)], provenance));
                position = end + 1;
            }

            if (position < text.Length)
            {
                parts.Add(new TextValue(text[position..], provenance));
            }

            return parts is [UnknownValue only] ? only : KnownText.Join(parts, provenance);
        }
    }
}
