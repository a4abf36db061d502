using System.Collections.Immutable;
using System.Numerics;

namespace IacSrmScanner.Core.Values;

/// <summary>An object or map, or the body of a block or resource; entries in source order, keys distinct.</summary>
public sealed record MapValue(ImmutableArray<MapEntry> Entries, Provenance Provenance) : Value(Provenance)
{
    private const int LinearSearchLimit = 12;

    /// <summary>Positions in <see cref="Entries"/> plus one, by hash, with open addressing: there are many maps, so it is kept small.</summary>
    private int[]? index;

    /// <summary>A copy starts without the index: a <c>with</c> expression may give it other entries.</summary>
    private MapValue(MapValue original)
        : base(original)
    {
        Entries = original.Entries;
        IsOpen = original.IsOpen;
        IsUniform = original.IsUniform;
    }

    /// <summary>The map may hold further keys that are not known.</summary>
    public bool IsOpen { get; init; }

    /// <summary>All values have one type: Terraform's map, as opposed to its object. Decides equality, never what a rule sees.</summary>
    public bool IsUniform { get; init; }

    /// <summary>The entry of a key, or null.</summary>
    public MapEntry? Find(string key)
    {
        if (Entries.Length > LinearSearchLimit)
        {
            return Look(index ??= Indexed(), key);
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

    /// <summary>The value of a key, or null when it is absent.</summary>
    public Value? this[string key] => Find(key)?.Value;

    private int[] Indexed()
    {
        var table = new int[BitOperations.RoundUpToPowerOf2((uint)Entries.Length * 2)];
        for (var i = 0; i < Entries.Length; i++)
        {
            var slot = Slot(Entries[i].Key, table);
            while (table[slot] != 0)
            {
                slot = (slot + 1) & (table.Length - 1);
            }

            table[slot] = i + 1;
        }

        return table;
    }

    private MapEntry? Look(int[] table, string key)
    {
        for (var slot = Slot(key, table); table[slot] != 0; slot = (slot + 1) & (table.Length - 1))
        {
            if (Entries[table[slot] - 1] is var entry && entry.Key == key)
            {
                return entry;
            }
        }

        return null;
    }

    private static int Slot(string key, int[] table) => string.GetHashCode(key, StringComparison.Ordinal) & (table.Length - 1);
}
