using System.Globalization;
using System.Numerics;
using System.Text.RegularExpressions;
using IacSrmScanner.Core.Values;
using IacSrmScanner.Terraform.Values;

namespace IacSrmScanner.Terraform.Types;

/// <summary>Numbers as Terraform reads them from text: digits may be missing before or after the point.</summary>
internal static partial class NumberText
{
    /// <summary>The number, unknown when it is out of range; null for a text that is no number.</summary>
    public static Value? Read(TextValue text)
    {
        if (Number.TryParse(text.Text, out var number) && char.IsAsciiDigit(text.Text[0]))
        {
            return new NumberValue(Arithmetic.Read(number), text.Provenance);
        }

        if (Form().Match(text.Text) is not { Success: true } match || match.Groups[2].Length + match.Groups[3].Length == 0)
        {
            return null;
        }

        return Value(match) is { } value
            ? new NumberValue(Arithmetic.Read(value), text.Provenance)
            : new UnknownValue(Unknowns.TooLarge, text.Provenance) { IsNotNull = true };
    }

    private static Number? Value(Match match)
    {
        var (whole, fraction) = (match.Groups[2].Value, match.Groups[3].Value);
        if (whole.Length + fraction.Length > Number.MaxExponent || !int.TryParse("0" + match.Groups[6].Value, CultureInfo.InvariantCulture, out var size) || size > Number.MaxExponent)
        {
            return null;
        }

        var digits = BigInteger.Parse(match.Groups[1].Value + "0" + whole + fraction, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
        var exponent = match.Groups[5].Value == "-" ? -size : size;
        if (match.Groups[4].Value is "p" or "P")
        {
            // A power of two; negative ones are powers of five and ten.
            (digits, exponent) = exponent >= 0 ? (digits << exponent, 0) : (digits * BigInteger.Pow(5, -exponent), exponent);
        }

        return Number.TryCreate(digits, exponent - fraction.Length, out var number) ? number : null;
    }

    [GeneratedRegex(@"^([+-]?)([0-9]*)(?:\.([0-9]*))?(?:([eEpP])([+-]?)([0-9]+))?\z", RegexOptions.CultureInvariant)]
    private static partial Regex Form();
}
