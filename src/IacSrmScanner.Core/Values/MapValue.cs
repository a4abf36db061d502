using System.Collections.Immutable;

namespace IacSrmScanner.Core.Values;

/// <summary>An object or map, or the body of a block or resource; entries in source order, keys distinct.</summary>
public sealed record MapValue(ImmutableArray<MapEntry> Entries, Provenance Provenance) : Value(Provenance)
{
    private const int LinearSearchLimit = 12;

    private Dictionary<string, MapEntry>? index;

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
            return (index ??= Entries.ToDictionary(entry => entry.Key, StringComparer.Ordinal)).GetValueOrDefault(key);
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
}
