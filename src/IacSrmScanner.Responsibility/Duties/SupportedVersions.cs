using System.Collections.Concurrent;
using System.Collections.Immutable;

namespace IacSrmScanner.Responsibility.Duties;

/// <summary>The versions of one product, to be asked for what a configuration writes.</summary>
public sealed class SupportedVersions
{
    /// <summary>The version of a product whose end is that of all its versions: a service that was retired.</summary>
    private const string Any = "any";

    /// <summary>No platform writes longer ones; what is longer is not looked at.</summary>
    private const int MaxLength = 256;

    /// <summary>So many answers are kept. A scan asks of the same few versions again and again, in every resource and deployment.</summary>
    private const int MaxRemembered = 4096;

    private readonly ConcurrentDictionary<string, SupportEnd?> remembered = new(StringComparer.Ordinal);
    private readonly ImmutableArray<Spelling> spellings;
    private readonly ImmutableArray<SupportedVersion> versions;

    internal SupportedVersions(ImmutableArray<Spelling> spellings, ImmutableArray<SupportedVersion> versions)
    {
        this.spellings = spellings;
        this.versions = versions;
    }

    /// <summary>A product of a table, at the table's own day.</summary>
    public static SupportedVersions Of(SupportTable table, SupportProduct product) => new(
        product.Spellings,
        [.. table.Rows.Where(row => row.Product == product.Name).Select(row => new SupportedVersion(row.Version, row.Spellings, EndOf(table, row)))]);

    internal ImmutableArray<Spelling> Spellings => spellings;

    internal ImmutableArray<SupportedVersion> Versions => versions;

    /// <summary>
    /// When the support of a version ended; null when it is supported or not one of the table's. <c>13.4</c> is a 13;
    /// <c>5</c> is past support when every listed 5.x is; what is older than the oldest of the table shares its end. The last
    /// two are concluded only where a spelling leaves nothing open: a name of an image may begin or end with any number.
    /// </summary>
    public SupportEnd? EndOf(string written)
    {
        if (written.Length > MaxLength)
        {
            return null;
        }

        if (!remembered.TryGetValue(written, out var end))
        {
            end = Look(written);
            if (remembered.Count < MaxRemembered)
            {
                remembered[written] = end;
            }
        }

        return end;
    }

    private SupportEnd? Look(string written)
    {
        if (versions is [{ Version: Any, End: var all }])
        {
            return all;
        }

        foreach (var spelling in spellings)
        {
            foreach (var version in spelling.In(written))
            {
                if (Find(version, spelling, out var end))
                {
                    return end;
                }
            }
        }

        return null;
    }

    private static SupportEnd? EndOf(SupportTable table, SupportRow row) =>
        row.HasEnded(table.AsOf) ? new SupportEnd(row.Ends, row.Source.ToString()) : null;

    /// <summary>True when the text names a version at all, one of the table or not.</summary>
    private bool Find(string version, Spelling spelling, out SupportEnd? end)
    {
        if (ByName(version, spelling.MayGoOn) is { } named)
        {
            end = named.End;
            return true;
        }

        var numbers = VersionNumbers.AtStart(version);
        end = numbers.IsEmpty ? null : ByNumbers(numbers, spelling.IsLoose);
        return !numbers.IsEmpty;
    }

    private SupportedVersion? ByName(string version, bool mayGoOn) => (
        from each in versions
        from name in each.Named
        where version.StartsWith(name, StringComparison.OrdinalIgnoreCase)
            && (version.Length == name.Length || (mayGoOn && !char.IsAsciiLetterOrDigit(version[name.Length])))
        orderby name.Length descending
        select each).FirstOrDefault();

    private SupportEnd? ByNumbers(ImmutableArray<int> numbers, bool isLoose)
    {
        var nearest = (
            from each in versions
            from name in each.Numbered
            where VersionNumbers.IsWithin(numbers, name)
            orderby name.Length descending
            select each).FirstOrDefault();
        if (nearest is not null || isLoose)
        {
            return nearest?.End;
        }

        var within = versions.Where(each => VersionNumbers.IsWithin(each.Numbers, numbers)).ToArray();
        if (within.Length > 0)
        {
            return Array.TrueForAll(within, each => each.End is not null) ? within.Select(each => each.End).MaxBy(end => end?.Day, StringComparer.Ordinal) : null;
        }

        return Oldest() is { End: { } last } oldest && numbers.AsSpan().SequenceCompareTo(oldest.Numbers.AsSpan()) < 0 ? last with { IsLatest = true } : null;
    }

    private SupportedVersion? Oldest()
    {
        SupportedVersion? oldest = null;
        foreach (var each in versions.Where(each => !each.Numbers.IsEmpty))
        {
            oldest = oldest is null || each.Numbers.AsSpan().SequenceCompareTo(oldest.Numbers.AsSpan()) < 0 ? each : oldest;
        }

        return oldest;
    }
}
