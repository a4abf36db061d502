using IacSrmScanner.Core.Text;

namespace IacSrmScanner.CloudFormation.Sam.Trees;

/// <summary>A mapping; keys are unique and keep their order, or have that of <see cref="LegacyOrder"/>.</summary>
internal sealed class SamMap(SourceSpan span, bool isLegacy = false) : SamNode(span)
{
    private const int TableFrom = 9;

    private readonly List<SamEntry> entries = [];
    private Dictionary<string, int>? table;
    private LegacyOrder? order = isLegacy ? new LegacyOrder() : null;

    public int Count => entries.Count;

    public bool IsLegacy => order is not null;

    /// <summary>A key that is absent may have been written where the text could not be read.</summary>
    public bool IsIncomplete { get; init; }

    /// <summary>The entries at this moment; changing the map meanwhile is safe.</summary>
    public IReadOnlyList<SamEntry> Entries => order is null
        ? [.. entries]
        : [.. order.Keys.Select(Find).OfType<SamEntry>()];

    /// <summary>The entries in the order in which they were set.</summary>
    public IReadOnlyList<SamEntry> InWrittenOrder => entries;

    public SamNode? this[string key] => Find(key)?.Value;

    public SamEntry? Find(string key) => IndexOf(key) is >= 0 and var index ? entries[index] : null;

    public bool Contains(string key) => IndexOf(key) >= 0;

    /// <summary>Sets a key; one that is there keeps its place and its spelling.</summary>
    public void Set(string key, SamNode value, SourceSpan? keySpan = null, bool isLegacyKey = false)
    {
        var index = IndexOf(key);
        if (index >= 0)
        {
            entries[index] = entries[index] with { Value = value };
        }
        else
        {
            table?.Add(key, entries.Count);
            entries.Add(new SamEntry(key, isLegacyKey, keySpan ?? value.Span, value));
        }

        order?.Add(key);
    }

    public void Set(SamEntry entry) => Set(entry.Key, entry.Value, entry.KeySpan, entry.IsLegacy);

    public void Remove(string key)
    {
        var index = IndexOf(key);
        if (index >= 0)
        {
            entries.RemoveAt(index);
            table = null;
            order?.Remove(key);
        }
    }

    /// <summary>A map of its own with the same values.</summary>
    public SamMap Copy(bool isMerged = false)
    {
        var copy = new SamMap(Span, IsLegacy) { IsIncomplete = IsIncomplete };
        if (isMerged)
        {
            copy.order?.Merge([.. Entries.Select(entry => entry.Key)]);
        }

        foreach (var entry in Entries)
        {
            copy.Set(entry);
        }

        return copy;
    }

    /// <summary>The same map once more, in the same order.</summary>
    public SamMap Clone()
    {
        var clone = new SamMap(Span) { IsIncomplete = IsIncomplete, order = order?.Clone() };
        clone.entries.AddRange(entries);
        return clone;
    }

    /// <summary>Makes room for keys at once, as when another map is merged into this one; they are here already.</summary>
    public void MakeRoom(IReadOnlyCollection<string> keys) => order?.Merge(keys);

    /// <summary>Puts the keys, and those of all that is below, into the order that they have after a deep copy.</summary>
    /// <param name="allowance">How many keys may still be looked at; the rest keeps its order.</param>
    public void Reorder(ref int allowance)
    {
        allowance -= entries.Count + 1;
        if (allowance < 0)
        {
            return;
        }

        order = order?.Copied();
        foreach (var entry in entries)
        {
            Reorder(entry.Value, ref allowance);
        }
    }

    private static void Reorder(SamNode node, ref int allowance)
    {
        switch (node)
        {
            case SamMap map:
                map.Reorder(ref allowance);
                break;
            case SamList list:
                foreach (var item in list.Items)
                {
                    Reorder(item, ref allowance);
                }

                break;
            default:
                break;
        }
    }

    private int IndexOf(string key)
    {
        if (entries.Count >= TableFrom)
        {
            table ??= BuildTable();
            return table.GetValueOrDefault(key, -1);
        }

        return entries.FindIndex(entry => entry.Key == key);
    }

    private Dictionary<string, int> BuildTable()
    {
        var built = new Dictionary<string, int>(entries.Count, StringComparer.Ordinal);
        for (var i = 0; i < entries.Count; i++)
        {
            built[entries[i].Key] = i;
        }

        return built;
    }
}
