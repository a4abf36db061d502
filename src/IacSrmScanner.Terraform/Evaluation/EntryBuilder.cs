using System.Collections.Immutable;
using IacSrmScanner.Core.Text;
using IacSrmScanner.Core.Values;

namespace IacSrmScanner.Terraform.Evaluation;

/// <summary>Collects the entries of a map under distinct keys.</summary>
internal sealed class EntryBuilder
{
    private readonly List<MapEntry> entries = [];
    private readonly Dictionary<string, int> positions = new(StringComparer.Ordinal);
    private Dictionary<string, List<Value>>? groups;

    /// <summary>Adds an entry; one of the same key is replaced.</summary>
    public void Set(MapEntry entry)
    {
        if (positions.TryGetValue(entry.Key, out var position))
        {
            entries[position] = entry;
        }
        else
        {
            _ = TryAdd(entry);
        }
    }

    /// <summary>Adds an entry unless there is one of that key.</summary>
    public bool TryAdd(MapEntry entry)
    {
        if (!positions.TryAdd(entry.Key, entries.Count))
        {
            return false;
        }

        entries.Add(entry);
        return true;
    }

    /// <summary>Adds a value to the list of a key.</summary>
    public void Group(string key, Value value, SourceSpan span)
    {
        groups ??= new Dictionary<string, List<Value>>(StringComparer.Ordinal);
        if (!groups.TryGetValue(key, out var members))
        {
            groups.Add(key, members = []);
            _ = TryAdd(new MapEntry(key, new ListValue([], Provenance.Written(span)), null));
        }

        members.Add(value);
    }

    /// <summary>The entries in the order in which their keys came; groups are open when <paramref name="openGroups"/>.</summary>
    public ImmutableArray<MapEntry> ToImmutable(bool openGroups = false)
    {
        if (groups is null)
        {
            return [.. entries];
        }

        return [.. entries.Select(entry => groups.TryGetValue(entry.Key, out var members)
            ? entry with
            {
                Value = new ListValue([.. members], Provenance.Computed(entry.Value.Provenance.Span, [.. members])) { IsOpen = openGroups },
            }
            : entry)];
    }
}
