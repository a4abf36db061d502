using System.Collections.Immutable;

namespace IacSrmScanner.Responsibility.Duties;

/// <summary>A version as it is looked up.</summary>
/// <param name="Version">The version.</param>
/// <param name="Spellings">Its other names.</param>
/// <param name="End">When its support ended; null when it had not at the day of the table, or when that is not certain.</param>
internal sealed record SupportedVersion(string Version, ImmutableArray<string> Spellings, SupportEnd? End)
{
    public ImmutableArray<int> Numbers { get; } = VersionNumbers.Of(Version);

    /// <summary>The names of the version that are numbers, as numbers.</summary>
    public ImmutableArray<ImmutableArray<int>> Numbered { get; } =
        [.. ((string[])[Version, .. Spellings]).Select(VersionNumbers.Of).Where(numbers => !numbers.IsEmpty)];

    /// <summary>The names of the version that are more than numbers.</summary>
    public ImmutableArray<string> Named { get; } = [.. ((string[])[Version, .. Spellings]).Where(name => VersionNumbers.Of(name).IsEmpty)];
}
