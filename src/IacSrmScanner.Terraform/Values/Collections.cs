using System.Collections.Immutable;
using IacSrmScanner.Core.Values;
using IacSrmScanner.Terraform.Types;

namespace IacSrmScanner.Terraform.Values;

/// <summary>Common ways to look at and to make lists and maps.</summary>
internal static class Collections
{
    /// <summary>The entries in the order in which Terraform iterates: by key.</summary>
    public static IEnumerable<MapEntry> Sorted(MapValue map) => map.Entries.OrderBy(entry => entry.Key, TextOrder.Instance);

    /// <summary>The value, or unknown when it has become too large.</summary>
    public static Value Checked(Value value) =>
        ValueSize.IsTooLarge(value) ? new UnknownValue(Unknowns.TooLarge, value.Provenance) { IsNotNull = true } : value;

    /// <summary>The values in the order of their keys.</summary>
    public static ImmutableArray<Value> Values(MapValue map) => [.. Sorted(map).Select(entry => entry.Value)];
}
