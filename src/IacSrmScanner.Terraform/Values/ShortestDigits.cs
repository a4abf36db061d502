using System.Globalization;
using System.Numerics;

namespace IacSrmScanner.Terraform.Values;

/// <summary>
/// The fewest decimal digits that lie nearer to a binary float than to its neighbours. The neighbours are taken to be equally
/// far on both sides, also at powers of two, since Terraform's numbers are written so.
/// </summary>
internal static class ShortestDigits
{
    /// <summary>Digits and a power of ten for a float other than zero.</summary>
    public static (BigInteger Digits, int Exponent) Of(BinaryFloat value)
    {
        if (value.Exponent >= 0 && BigInteger.Abs(value.Mantissa).GetBitLength() + value.Exponent <= BinaryFloat.Double)
        {
            return (value.Mantissa << value.Exponent, 0);
        }

        // As a mantissa whose last bit is worth half the distance between neighbours.
        var mantissa = BigInteger.Abs(value.Mantissa);
        var shift = (int)(value.Bits + 1 - mantissa.GetBitLength());
        mantissa <<= shift;
        var exponent = value.Exponent - shift;
        var isInclusive = (mantissa >> 1).IsEven;
        var (digits, point) = Decimal(mantissa, exponent);
        var (lower, _) = Decimal(mantissa - 1, exponent);
        var (upper, _) = Decimal(mantissa + 1, exponent);
        for (var i = 0; i < digits.Length; i++)
        {
            var (digit, low, high) = (digits[i], At(lower, i), At(upper, i));
            var canGoDown = low != digit || (isInclusive && i + 1 == lower.Length);
            var canGoUp = digit != high && (isInclusive || digit + 1 < high || i + 1 < upper.Length);
            if (canGoDown || canGoUp)
            {
                var kept = BigInteger.Parse(digits.AsSpan(0, i + 1), NumberStyles.None, CultureInfo.InvariantCulture);
                var isUp = canGoUp && (!canGoDown || IsNearerAbove(digits, i + 1));
                return (value.Mantissa.Sign * (isUp ? kept + 1 : kept), point - i - 1);
            }
        }

        return (value.Mantissa.Sign * BigInteger.Parse(digits, CultureInfo.InvariantCulture), point - digits.Length);
    }

    private static bool IsNearerAbove(string digits, int length)
    {
        if (length >= digits.Length)
        {
            return false;
        }

        var isTie = digits[length] == '5' && length + 1 == digits.Length;
        return isTie ? (digits[length - 1] - '0') % 2 != 0 : digits[length] >= '5';
    }

    private static char At(string digits, int index) => index < digits.Length ? digits[index] : '0';

    /// <summary>All digits without trailing zeros, and how many of them stand before the point.</summary>
    private static (string Digits, int Point) Decimal(BigInteger mantissa, int exponent)
    {
        var (digits, power) = new BinaryFloat(mantissa, exponent, 0).Exact();
        var text = digits.ToString(CultureInfo.InvariantCulture);
        return (text.TrimEnd('0'), text.Length + power);
    }
}
