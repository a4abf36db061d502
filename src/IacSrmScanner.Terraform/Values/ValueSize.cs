using System.Runtime.CompilerServices;
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
    public const int MaxText = 4_000_000;

    private const int Remembered = 64;

    private static readonly ConditionalWeakTable<Value, StrongBox<int>> Large = [];

    public static bool IsTooLarge(Value value) => Of(value) > MaxParts;

    private static int Of(Value value)
    {
        if (value is not (ListValue or MapValue or OneOfValue))
        {
            return 1;
        }

        if (Large.TryGetValue(value, out var known))
        {
            return known.Value;
        }

        var sum = 1L;
        switch (value)
        {
            case ListValue list:
                foreach (var item in list.Items)
                {
                    sum += Of(item);
                }

                break;
            case MapValue map:
                foreach (var entry in map.Entries)
                {
                    sum += Of(entry.Value);
                }

                break;
            case OneOfValue many:
                foreach (var alternative in many.Alternatives)
                {
                    sum += Of(alternative.Value);
                }

                break;
        }

        var size = (int)Math.Min(sum, MaxParts + 1);
        if (size > Remembered)
        {
            Large.AddOrUpdate(value, new StrongBox<int>(size));
        }

        return size;
    }
}
