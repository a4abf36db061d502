using System.Collections.Immutable;
using IacSrmScanner.Core.Text;
using IacSrmScanner.Core.Values;
using IacSrmScanner.Terraform.Values;

namespace IacSrmScanner.Terraform.Plan.Reading;

/// <summary>Reads one part of the plan's text as a value, with the positions of its parts or with one provenance for all.</summary>
internal sealed class PlanValueReader(SourceText source, JsonScanner scanner)
{
    /// <summary>Deeper parts are unknown, so that users of a value may recurse.</summary>
    private const int MaxDepth = 128;

    /// <summary>The value at an offset; null when there is none, or when it cannot be read.</summary>
    public Value? At(int offset, Provenance? shared)
    {
        if (offset < 0)
        {
            return null;
        }

        scanner.Position = offset;
        return Next(shared, 0);
    }

    private Value? Next(Provenance? shared, int depth)
    {
        var first = scanner.Peek();
        var start = scanner.Position;
        switch (first)
        {
            case '{' or '[' when depth >= MaxDepth:
                return scanner.TrySkip() ? new UnknownValue(Unknowns.TooLarge, From(start)) : null;
            case '{':
                return Map(shared, depth);
            case '[':
                var items = ImmutableArray.CreateBuilder<Value>();
                var isRead = scanner.TryArray(() => TryAdd(items, Next(shared, depth + 1)));
                return isRead ? new ListValue(items.DrainToImmutable(), From(start)) : null;
            case '"':
                return scanner.TryText(out var text, out _) ? new TextValue(text, From(start)) : null;
            default:
                return scanner.TryWord(out var word, out _) ? Word(word, From(start)) : null;
        }

        Provenance From(int from) => shared ?? Provenance.Written(new SourceSpan(source, TextSpan.FromBounds(from, scanner.Position)));
    }

    private MapValue? Map(Provenance? shared, int depth)
    {
        var start = scanner.Position;
        var entries = ImmutableArray.CreateBuilder<MapEntry>();
        var isRead = scanner.TryObject((key, span) =>
        {
            if (Next(shared, depth + 1) is not { } value)
            {
                return false;
            }

            entries.Add(new MapEntry(key, value, shared is null ? new SourceSpan(source, span) : null));
            return true;
        });
        var provenance = shared ?? Provenance.Written(new SourceSpan(source, TextSpan.FromBounds(start, scanner.Position)));
        return isRead ? new MapValue(Distinct(entries), provenance) : null;
    }

    private static Value Word(ReadOnlySpan<char> word, Provenance provenance) => word switch
    {
        "true" => new BoolValue(true, provenance),
        "false" => new BoolValue(false, provenance),
        "null" => new NullValue(provenance),
        _ when Number.TryParse(word, out var number) => new NumberValue(number, provenance),
        _ => new UnknownValue(new UnknownReason(UnknownKind.Invalid, $"'{Shortened(word)}' is no number that can be read"), provenance),
    };

    private static string Shortened(ReadOnlySpan<char> word) => word.Length <= 40 ? word.ToString() : string.Concat(word[..40], "…");

    private static bool TryAdd(ImmutableArray<Value>.Builder items, Value? item)
    {
        if (item is null)
        {
            return false;
        }

        items.Add(item);
        return true;
    }

    /// <summary>Of a key that stands twice the last counts, as for Terraform's own readers.</summary>
    private static ImmutableArray<MapEntry> Distinct(ImmutableArray<MapEntry>.Builder entries)
    {
        var seen = new HashSet<string>(entries.Count, StringComparer.Ordinal);
        foreach (var entry in entries)
        {
            if (!seen.Add(entry.Key))
            {
                return [.. entries.AsEnumerable().Reverse().DistinctBy(other => other.Key).Reverse()];
            }
        }

        return entries.DrainToImmutable();
    }
}
