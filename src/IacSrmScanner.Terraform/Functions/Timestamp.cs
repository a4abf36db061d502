using System.Globalization;
using System.Numerics;
using System.Text.RegularExpressions;

namespace IacSrmScanner.Terraform.Functions;

/// <summary>A point in time with its zone, as RFC 3339 writes it.</summary>
/// <param name="Seconds">Seconds on the zone's own clock since the year 1.</param>
/// <param name="Nanoseconds">The fraction of a second.</param>
/// <param name="Offset">Minutes that the zone is ahead of UTC.</param>
internal readonly partial record struct Timestamp(long Seconds, int Nanoseconds, int Offset) : IComparable<Timestamp>
{
    private const long Billion = 1_000_000_000;

    /// <summary>The date and time on the zone's clock.</summary>
    public DateTime Clock => new(Seconds * TimeSpan.TicksPerSecond, DateTimeKind.Unspecified);

    /// <summary>Reads a timestamp as leniently as Terraform does: an hour of one digit, and a comma before the fraction.</summary>
    public static Timestamp? Parse(string text)
    {
        if (Form().Match(text) is not { Success: true } match
            || !DateTime.TryParseExact($"{match.Groups[1].Value} {match.Groups[2].Value}", "yyyy-MM-dd H:mm:ss", CultureInfo.InvariantCulture, DateTimeStyles.None, out var clock))
        {
            return null;
        }

        var fraction = match.Groups[3].Value.PadRight(9, '0')[..9];
        var zone = match.Groups[4].Value;
        var offset = 0;
        if (zone != "Z")
        {
            var (hours, minutes) = (Digits(zone[1..3]), Digits(zone[4..6]));
            if (hours > 24 || minutes > 59)
            {
                return null;
            }

            offset = (zone[0] == '-' ? -1 : 1) * ((hours * 60) + minutes);
        }

        return new Timestamp(clock.Ticks / TimeSpan.TicksPerSecond, Digits(fraction), offset);
    }

    /// <summary>A later or earlier time; null when its year has no four digits.</summary>
    public Timestamp? Plus(BigInteger nanoseconds)
    {
        var sum = (Seconds * (BigInteger)Billion) + Nanoseconds + nanoseconds;
        return sum.Sign < 0 || sum / Billion > DateTime.MaxValue.Ticks / TimeSpan.TicksPerSecond
            ? null
            : new Timestamp((long)(sum / Billion), (int)(sum % Billion), Offset);
    }

    public int CompareTo(Timestamp other) => (Utc, Nanoseconds).CompareTo((other.Utc, other.Nanoseconds));

    /// <summary>To the second, as Terraform writes it.</summary>
    public override string ToString() => Clock.ToString("yyyy-MM-dd'T'HH:mm:ss", CultureInfo.InvariantCulture) + Zone(":", "Z");

    /// <summary>The zone as hours and minutes, or a name for UTC.</summary>
    public string Zone(string separator, string? utc) => Offset == 0 && utc is not null
        ? utc
        : string.Create(CultureInfo.InvariantCulture, $"{(Offset < 0 ? '-' : '+')}{Math.Abs(Offset) / 60:00}{separator}{Math.Abs(Offset) % 60:00}");

    private long Utc => Seconds - (Offset * 60L);

    private static int Digits(string text) => int.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^([0-9]{4}-[0-9]{2}-[0-9]{2})T([0-9]{1,2}:[0-9]{2}:[0-9]{2})(?:[.,]([0-9]+))?(Z|[+-][0-9]{2}:[0-9]{2})\z", RegexOptions.CultureInvariant)]
    private static partial Regex Form();
}
