using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using IacSrmScanner.Core.Values;
using IacSrmScanner.Documents.Nodes;
using IacSrmScanner.Terraform.Types;
using IacSrmScanner.Terraform.Values;

namespace IacSrmScanner.Terraform.Functions;

/// <summary>
/// A YAML tree to values as Terraform reads it: the words of YAML 1.1 for truth, the numbers of YAML 1.2, and dates as
/// timestamps. Null where the scanner is not certain to read the same.
/// </summary>
internal static partial class YamlDecoder
{
    private const int MaxDepth = 100;

    public static Value? Decode(DocumentNode root, string text, Provenance provenance)
    {
        if (HasSeveralDocuments(text) || text.Contains("!!", StringComparison.Ordinal) || text.StartsWith('\t') || text.Contains("\n\t", StringComparison.Ordinal))
        {
            return null;
        }

        var budget = ValueSize.MaxParts;
        return Of(root, provenance, MaxDepth, ref budget);
    }

    private static Value? Of(DocumentNode node, Provenance provenance, int depth, ref int budget)
    {
        if (depth == 0 || --budget < 0 || node.Tag.Length > 0)
        {
            return null;
        }

        switch (node)
        {
            case ScalarNode { IsQuoted: true } scalar:
                return new TextValue(scalar.Text, provenance);
            case ScalarNode scalar:
                return Plain(scalar.Text, provenance);
            case SequenceNode sequence:
                var items = ImmutableArray.CreateBuilder<Value>(sequence.Count);
                foreach (var item in sequence.Items)
                {
                    if (Of(item, provenance, depth - 1, ref budget) is not { } value)
                    {
                        return null;
                    }

                    items.Add(value);
                }

                return new ListValue(items.MoveToImmutable(), provenance);
            case MappingNode mapping:
                return Mapping(mapping, provenance, depth, ref budget);
            default:
                return null;
        }
    }

    private static MapValue? Mapping(MappingNode mapping, Provenance provenance, int depth, ref int budget)
    {
        var entries = ImmutableArray.CreateBuilder<MapEntry>(mapping.Count);
        foreach (var entry in mapping.Entries)
        {
            if (Of(entry.KeyNode, provenance, depth - 1, ref budget) is not { } key
                || Conversion.TextOf(key) is not { } name
                || Of(entry.Value, provenance, depth - 1, ref budget) is not { } value)
            {
                return null;
            }

            entries.Add(new MapEntry(name, value, null));
        }

        return new MapValue(entries.MoveToImmutable(), provenance);
    }

    private static Value? Plain(string text, Provenance provenance)
    {
        switch (text)
        {
            case "" or "~" or "null" or "Null" or "NULL":
                return new NullValue(provenance);
            case "y" or "Y" or "yes" or "Yes" or "YES" or "true" or "True" or "TRUE" or "on" or "On" or "ON":
                return new BoolValue(true, provenance);
            case "n" or "N" or "no" or "No" or "NO" or "false" or "False" or "FALSE" or "off" or "Off" or "OFF":
                return new BoolValue(false, provenance);
        }

        if (Decimal().IsMatch(text))
        {
            return NumberText.Read(new TextValue(text, provenance));
        }

        if (OtherRadix().Match(text) is { Success: true } match)
        {
            return Whole(match.Groups[2].Value, match.Groups[1].Value == "x" ? 16 : 8) is { } whole ? new NumberValue(whole, provenance) : new TextValue(text, provenance);
        }

        if (Infinite().IsMatch(text))
        {
            return null;
        }

        return DateLike().IsMatch(text) ? Date(text, provenance) : new TextValue(text, provenance);
    }

    private static Number? Whole(string digits, int radix) => radix == 8 && digits.AsSpan().IndexOfAnyExceptInRange('0', '7') >= 0
        ? null
        : Number.TryCreate(Convert.ToUInt64(digits, radix), 0, out var number) ? number : null;

    private static TextValue? Date(string text, Provenance provenance)
    {
        if (DateTime.TryParseExact(text, "yyyy-M-d", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
        {
            return new TextValue(date.ToString("yyyy-MM-dd'T'00:00:00'Z'", CultureInfo.InvariantCulture), provenance);
        }

        if (text.Length <= 10 && !text.AsSpan().ContainsAny("Tt "))
        {
            return new TextValue(text, provenance);
        }

        return Timestamp.Parse(text) is { } time && time.ToString() == text ? new TextValue(text, provenance) : null;
    }

    /// <summary>Whether a document begins after something else than comments and directives.</summary>
    private static bool HasSeveralDocuments(string text)
    {
        var isStarted = false;
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            if (isStarted && (line.StartsWith("---") || line.StartsWith("...")))
            {
                return true;
            }

            isStarted |= line.Length > 0 && line[0] is not ('#' or '%') && !line.IsWhiteSpace();
        }

        return false;
    }

    [GeneratedRegex(@"^[-+]?(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+)(?:[eE][-+]?[0-9]+)?\z", RegexOptions.CultureInvariant)]
    private static partial Regex Decimal();

    [GeneratedRegex(@"^0([xo])([0-9a-fA-F]{1,16})\z", RegexOptions.CultureInvariant)]
    private static partial Regex OtherRadix();

    [GeneratedRegex(@"^[-+]?\.(?:inf|Inf|INF|nan|NaN|NAN)\z", RegexOptions.CultureInvariant)]
    private static partial Regex Infinite();

    [GeneratedRegex(@"^[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}", RegexOptions.CultureInvariant)]
    private static partial Regex DateLike();
}
