namespace IacSrmScanner.Benchmarks.Synthetic;

/// <summary>Numbers that look random and are the same on every machine and runtime, which <see cref="Random"/> does not promise.</summary>
internal sealed class Dice(uint seed)
{
    private uint state = (seed * 2654435761u) | 1;

    /// <summary>A number from 0 up to, and without, <paramref name="limit"/>.</summary>
    public int Next(int limit)
    {
        state ^= state << 13;
        state ^= state >> 17;
        state ^= state << 5;
        return (int)(state % (uint)limit);
    }

    /// <summary>True in so many cases of a hundred.</summary>
    public bool Chance(int percent) => Next(100) < percent;

    public string Bool(int percent) => Chance(percent) ? "true" : "false";
}
