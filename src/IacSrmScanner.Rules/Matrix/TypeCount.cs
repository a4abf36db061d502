using System.Collections.Immutable;

namespace IacSrmScanner.Rules.Matrix;

/// <summary>How many resources there are of a type.</summary>
public sealed record TypeCount(string Type, int Count)
{
    /// <summary>Those of which there are most come first.</summary>
    public static ImmutableArray<TypeCount> Of(IEnumerable<MatrixResource> rows) =>
    [
        .. rows.GroupBy(row => row.Resource.Type, StringComparer.Ordinal)
            .Select(group => new TypeCount(group.Key, group.Count()))
            .OrderByDescending(type => type.Count)
            .ThenBy(type => type.Type, StringComparer.Ordinal),
    ];
}
