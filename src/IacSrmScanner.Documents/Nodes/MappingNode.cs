using System.Collections.Immutable;
using IacSrmScanner.Core.Text;

namespace IacSrmScanner.Documents.Nodes;

/// <summary>Keys with values, in written order. Keys are unique: where a key is written twice, the last one is here.</summary>
public sealed class MappingNode(
    SourceText source, TextSpan span, string tag, ImmutableArray<MappingEntry> entries, bool isIncomplete = false)
    : DocumentNode(source, span, tag)
{
    /// <summary>Below this, looking at each entry is quicker than a table.</summary>
    private const int TableFrom = 9;

    private Dictionary<string, MappingEntry>? table;

    public ImmutableArray<MappingEntry> Entries { get; } = entries;

    /// <summary>True when some text among the entries could not be read: a key that is absent here may have been written.</summary>
    public bool IsIncomplete { get; } = isIncomplete;

    public int Count => Entries.Length;

    /// <summary>The value of a key, or null when the key is absent.</summary>
    public DocumentNode? this[string key] => Find(key)?.Value;

    public bool Contains(string key) => Find(key) is not null;

    public MappingEntry? Find(string key)
    {
        if (Entries.Length >= TableFrom)
        {
            // Two threads may both build it; they build the same.
            return (table ??= BuildTable()).GetValueOrDefault(key);
        }

        foreach (var entry in Entries)
        {
            if (entry.Key == key)
            {
                return entry;
            }
        }

        return null;
    }

    private Dictionary<string, MappingEntry> BuildTable()
    {
        var built = new Dictionary<string, MappingEntry>(Entries.Length, StringComparer.Ordinal);
        foreach (var entry in Entries)
        {
            built[entry.Key] = entry;
        }

        return built;
    }
}
