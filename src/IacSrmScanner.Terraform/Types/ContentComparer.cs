using System.Diagnostics.CodeAnalysis;
using IacSrmScanner.Core.Values;

namespace IacSrmScanner.Terraform.Types;

/// <summary>Compares wholly known values by content and kind of collection, whatever their provenance.</summary>
internal sealed class ContentComparer : IEqualityComparer<Value>
{
    public static readonly ContentComparer Instance = new();

    /// <summary>No part of the value is unknown or undecided.</summary>
    public static bool IsWhollyKnown(Value value) => value switch
    {
        UnknownValue or OneOfValue => false,
        ListValue list => !list.IsOpen && list.Items.All(IsWhollyKnown),
        MapValue map => !map.IsOpen && map.Entries.All(entry => IsWhollyKnown(entry.Value)),
        _ => true,
    };

    public bool Equals(Value? x, Value? y) => x is not null && y is not null && Equality.Same(x, y).IsTrue;

    public int GetHashCode([DisallowNull] Value obj)
    {
        var hash = default(HashCode);
        Add(ref hash, obj);
        return hash.ToHashCode();
    }

    private static void Add(ref HashCode hash, Value value)
    {
        switch (value)
        {
            case TextValue text:
                hash.Add(text.Text, StringComparer.Ordinal);
                break;
            case NumberValue number:
                hash.Add(number.Number);
                break;
            case BoolValue boolean:
                hash.Add(boolean.IsTrue);
                break;
            case ListValue list:
                foreach (var item in list.Items)
                {
                    Add(ref hash, item);
                }

                break;
            case MapValue map:
                // Order must not matter.
                var sum = 0;
                foreach (var entry in map.Entries)
                {
                    sum += HashCode.Combine(entry.Key, Instance.GetHashCode(entry.Value));
                }

                hash.Add(sum);
                break;
        }
    }
}
