using System.Globalization;
using System.Numerics;
using System.Text.RegularExpressions;

namespace IacSrmScanner.Terraform.Functions;

/// <summary>Durations such as <c>-1h30m</c> or <c>1.5s</c>.</summary>
internal static partial class Duration
{
    private const int MaxText = 200;

    /// <summary>The duration in nanoseconds; null for a text that is none.</summary>
    public static BigInteger? Parse(string text)
    {
        var isNegative = text.StartsWith('-');
        var rest = text.AsSpan(isNegative || text.StartsWith('+') ? 1 : 0).ToString();
        if (rest == "0")
        {
            return BigInteger.Zero;
        }

        if (text.Length > MaxText || !Form().IsMatch(rest))
        {
            return null;
        }

        var sum = BigInteger.Zero;
        foreach (Match part in Part().Matches(rest))
        {
            var (whole, fraction, unit) = (part.Groups[1].Value, part.Groups[2].Value, Unit(part.Groups[3].Value));
            if (whole.Length + fraction.Length == 0)
            {
                return null;
            }

            sum += (Digits(whole) * unit) + (Digits(fraction) * unit / BigInteger.Pow(10, fraction.Length));
        }

        return sum > long.MaxValue ? null : isNegative ? -sum : sum;
    }

    private static BigInteger Digits(string text) => text.Length == 0 ? 0 : BigInteger.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture);

    private static BigInteger Unit(string name) => name switch
    {
        "ns" => 1,
        "us" or "\u00B5s" or "\u03BCs" => 1_000,
        "ms" => 1_000_000,
        "s" => 1_000_000_000,
        "m" => 60_000_000_000,
        _ => 3_600_000_000_000,
    };

    [GeneratedRegex(@"^(?:[0-9]*(?:\.[0-9]*)?(?:ns|us|\u00B5s|\u03BCs|ms|s|m|h))+\z", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Form();

    [GeneratedRegex(@"([0-9]*)(?:\.([0-9]*))?(ns|us|\u00B5s|\u03BCs|ms|s|m|h)", RegexOptions.CultureInvariant)]
    private static partial Regex Part();
}
