using System.Globalization;
using System.Numerics;
using IacSrmScanner.Core.Values;
using IacSrmScanner.Terraform.Values;

namespace IacSrmScanner.Terraform.Functions;

/// <summary>The notations of fractions that formats ask for, rounded from the exact binary value.</summary>
internal static class FloatText
{
    /// <summary>Past these exponents the general notation is scientific.</summary>
    private const int ShortestExponent = 6;

    /// <summary>Plain notation with a number of places.</summary>
    public static string Fixed(Number number, int places)
    {
        var (digits, exponent) = BinaryFloat.Of(number).Exact();
        var text = Rounded(BigInteger.Abs(digits), -exponent, places).ToString(CultureInfo.InvariantCulture).PadLeft(places + 1, '0');
        text = places == 0 ? text : $"{text[..^places]}.{text[^places..]}";
        return number < 0 ? "-" + text : text;
    }

    /// <summary>Scientific notation with one digit before the point.</summary>
    public static string Exponential(Number number, int places)
    {
        var (digits, exponent) = BinaryFloat.Of(number).Exact();
        return Exponential(BigInteger.Abs(digits), exponent, places, number < 0);
    }

    /// <summary>Plain or scientific, whichever is shorter: of as many digits as are needed, or of a number of digits.</summary>
    public static string General(Number number, int? precision)
    {
        var (digits, power) = (BigInteger.Abs(number.Unscaled), -number.Scale);
        if (precision is { } wanted)
        {
            (digits, power) = BinaryFloat.Of(number).Exact();
            digits = BigInteger.Abs(digits);
            var places = Length(digits) + power - 1;
            var scale = Math.Max(wanted, 1) - 1 - places;
            digits = Rounded(digits, -power, scale);
            power = -scale;
        }

        var text = digits.ToString(CultureInfo.InvariantCulture).TrimEnd('0');
        power += Length(digits) - text.Length;
        if (text.Length == 0)
        {
            return "0";
        }

        var exponent = text.Length + power - 1;
        var limit = precision is { } most ? Math.Max(most, 1) : ShortestExponent;
        if (precision is not null && limit > text.Length && power <= 0)
        {
            limit = text.Length;
        }

        if (exponent < -4 || exponent >= Math.Max(limit, precision is null ? 0 : 1))
        {
            return Exponential(BigInteger.Parse(text, CultureInfo.InvariantCulture), power, text.Length - 1, number < 0);
        }

        return Number.TryCreate(BigInteger.Parse(text, CultureInfo.InvariantCulture), power, out var plain) && number < 0
            ? "-" + plain
            : plain.ToString();
    }

    private static string Exponential(BigInteger digits, int power, int places, bool isNegative)
    {
        var length = Length(digits);
        var exponent = digits.IsZero ? 0 : length - 1 + power;
        var mantissa = Rounded(digits, length - 1, places).ToString(CultureInfo.InvariantCulture);
        if (mantissa.Length > places + 1 && !digits.IsZero)
        {
            exponent++;
            mantissa = mantissa[..^1];
        }

        mantissa = mantissa.PadLeft(places + 1, '0');
        var text = places == 0 ? mantissa : $"{mantissa[..1]}.{mantissa[1..]}";
        return $"{(isNegative ? "-" : "")}{text}e{(exponent < 0 ? '-' : '+')}{Math.Abs(exponent):00}";
    }

    private static int Length(BigInteger digits) => digits.ToString(CultureInfo.InvariantCulture).Length;

    /// <summary>Digits with a scale as digits with another; half to even.</summary>
    private static BigInteger Rounded(BigInteger digits, int scale, int places)
    {
        if (places >= scale)
        {
            return digits * BigInteger.Pow(10, places - scale);
        }

        var divisor = BigInteger.Pow(10, scale - places);
        var quotient = BigInteger.DivRem(digits, divisor, out var remainder);
        var half = (remainder * 2).CompareTo(divisor);
        return half > 0 || (half == 0 && !quotient.IsEven) ? quotient + 1 : quotient;
    }
}
