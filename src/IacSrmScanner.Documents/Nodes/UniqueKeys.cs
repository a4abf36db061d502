using System.Collections.Immutable;

namespace IacSrmScanner.Documents.Nodes;

/// <summary>Where a key is written twice, the last one counts: so CloudFormation deploys it, and so JSON readers commonly do.</summary>
internal static class UniqueKeys
{
    private const int TableFrom = 9;

    public static ImmutableArray<MappingEntry> LastOfEach(List<MappingEntry> written, Action<MappingEntry, MappingEntry> onDuplicate)
    {
        if (written.Count < TableFrom && !HasDuplicate(written))
        {
            return [.. written];
        }

        var places = new Dictionary<string, int>(written.Count, StringComparer.Ordinal);
        var kept = new List<MappingEntry?>(written.Count);
        foreach (var entry in written)
        {
            if (places.TryGetValue(entry.Key, out var place) && kept[place] is { } earlier)
            {
                onDuplicate(earlier, entry);
                kept[place] = null;
            }

            places[entry.Key] = kept.Count;
            kept.Add(entry);
        }

        return [.. kept.OfType<MappingEntry>()];
    }

    private static bool HasDuplicate(List<MappingEntry> written)
    {
        for (var i = 1; i < written.Count; i++)
        {
            for (var j = 0; j < i; j++)
            {
                if (written[i].Key == written[j].Key)
                {
                    return true;
                }
            }
        }

        return false;
    }
}
