using IacSrmScanner.Core.Values;

namespace IacSrmScanner.Terraform.Values;

/// <summary>
/// Counts the parts of a value as if nothing were shared. A few lines that nest a list in itself over and over make a value
/// that is small in memory and endless to walk; those are stopped where they are made.
/// </summary>
internal static class ValueSize
{
    /// <summary>A list or map of more parts, at all depths together, is not made.</summary>
    public const int MaxParts = 500_000;

    /// <summary>A longer text is not made.</summary>
    public const int MaxText = 1_000_000;

    /// <summary>A value of more levels is not made, so that its users may recurse.</summary>
    private const int MaxDepth = 256;

    private const int Remembered = 64;

    /// <summary>Each configuration is evaluated on a thread of its own, with which this goes.</summary>
    [ThreadStatic]
    private static Dictionary<Value, (long Parts, int Depth)>? large;

    public static bool IsTooLarge(Value value) => Of(value) is var (parts, depth) && (parts > MaxParts || depth > MaxDepth);

    private static (long Parts, int Depth) Of(Value value)
    {
        if (value is not (ListValue or MapValue or OneOfValue))
        {
            return (1, 1);
        }

        if (large is not null && large.TryGetValue(value, out var known))
        {
            return known;
        }

        var (sum, deepest) = (1L, 0);
        switch (value)
        {
            case ListValue list:
                foreach (var item in list.Items)
                {
                    Add(Of(item));
                }

                break;
            case MapValue map:
                foreach (var entry in map.Entries)
                {
                    Add(Of(entry.Value));
                }

                break;
            case OneOfValue many:
                foreach (var alternative in many.Alternatives)
                {
                    Add(Of(alternative.Value));
                }

                break;
        }

        var size = (Math.Min(sum, MaxParts + 1L), deepest + 1);
        if (sum > Remembered)
        {
            large ??= new Dictionary<Value, (long, int)>(ReferenceEqualityComparer.Instance);
            large[value] = size;
        }

        return size;

        void Add((long Parts, int Depth) part)
        {
            sum += part.Parts;
            deepest = Math.Max(deepest, part.Depth);
        }
    }
}
