using System.Numerics;

namespace IacSrmScanner.CloudFormation.Sam.Trees;

/// <summary>
/// The order in which a dictionary of Python 2.7 hands out its keys: that of their places in its hash table.
/// </summary>
/// <remarks>
/// The id of an API's deployment ends in a hash over the text that such a dictionary once had, and the transform still
/// makes the same ids, so that a stack made years ago is not deployed anew. The table is open addressing with a
/// perturbed probe; it starts at 8 places, keeps the places of removed keys, and is made four times as large as its
/// content (twice from 50,000 keys) once two thirds are used.
/// </remarks>
internal sealed class LegacyOrder
{
    private const int SmallestSize = 8;
    private const int LargeDictionary = 50_000;

    private static readonly string Removed = new('-', 1);

    private string?[] places = new string?[SmallestSize];
    private int count;
    private int used;

    /// <summary>A copy would be the same again.</summary>
    private bool isSettled;

    public IEnumerable<string> Keys => places.Where(place => place is not null && !ReferenceEquals(place, Removed)).OfType<string>();

    public void Add(string key)
    {
        var place = Find(key);
        var isNew = places[place] is null || ReferenceEquals(places[place], Removed);
        used += places[place] is null ? 1 : 0;
        count += isNew ? 1 : 0;
        places[place] = key;
        isSettled &= !isNew;
        if (isNew && (long)used * 3 >= (long)places.Length * 2)
        {
            Resize((long)count * (count > LargeDictionary ? 2 : 4));
        }
    }

    public void Remove(string key)
    {
        var place = Find(key);
        if (places[place] is not null && !ReferenceEquals(places[place], Removed))
        {
            places[place] = Removed;
            isSettled = false;
            count--;
        }
    }

    /// <summary>The order after another dictionary was merged into this one, the room for it made at once.</summary>
    public void Merge(IReadOnlyCollection<string> keys)
    {
        if (keys.Count > 0 && ((long)used + keys.Count) * 3 >= (long)places.Length * 2)
        {
            Resize(((long)count + keys.Count) * 2);
        }

        foreach (var key in keys)
        {
            Add(key);
        }
    }

    /// <summary>The order of a deep copy: the keys go into a new table one by one.</summary>
    public LegacyOrder Copied()
    {
        if (isSettled)
        {
            return this;
        }

        var copy = new LegacyOrder();
        foreach (var key in Keys)
        {
            copy.Add(key);
        }

        copy.isSettled = copy.places.AsSpan().SequenceEqual(places);
        return copy;
    }

    /// <summary>The same table once more.</summary>
    public LegacyOrder Clone() => new() { places = [.. places], count = count, used = used, isSettled = isSettled };

    private static ulong Hash(string key)
    {
        if (key.Length == 0)
        {
            return 0;
        }

        ulong hash = 0;
        ulong length = 0;
        foreach (var rune in key.EnumerateRunes())
        {
            hash = length == 0 ? (ulong)rune.Value << 7 : hash;
            hash = unchecked(1000003 * hash) ^ (ulong)rune.Value;
            length++;
        }

        return hash ^ length;
    }

    private int Find(string key)
    {
        var mask = (ulong)places.Length - 1;
        var hash = Hash(key);
        var walker = hash & mask;
        var place = (int)walker;
        var perturb = hash;
        var free = -1;
        while (places[place] is { } other)
        {
            if (!ReferenceEquals(other, Removed) && other == key)
            {
                return place;
            }

            if (free < 0 && ReferenceEquals(other, Removed))
            {
                free = place;
            }

            walker = unchecked((walker << 2) + walker + perturb + 1);
            place = (int)(walker & mask);
            perturb >>= 5;
        }

        return free < 0 ? place : free;
    }

    private void Resize(long atLeast)
    {
        var keys = Keys.ToArray();
        var size = Math.Max(SmallestSize, (long)BitOperations.RoundUpToPowerOf2((ulong)atLeast + 1));
        places = new string?[size];
        count = 0;
        used = 0;
        foreach (var key in keys)
        {
            Add(key);
        }
    }
}
