using System.Globalization;
using System.Numerics;

namespace IacSrmScanner.Core.Values;

/// <summary>
/// A decimal number of any precision: <c>Unscaled × 10^-Scale</c>, normalised so that equal numbers are equal values.
/// Exact for addition, subtraction and multiplication; a division that does not end is rounded to 160 decimal digits,
/// beyond the 512 bits that Terraform works with.
/// </summary>
public readonly record struct Number : IComparable<Number>
{
    /// <summary>Numbers with a larger decimal exponent (either sign) are refused, so that no input can exhaust memory.</summary>
    public const int MaxExponent = 4096;

    private const int DivisionDigits = 160;

    private Number(BigInteger unscaled, int scale)
    {
        while (scale > 0)
        {
            var quotient = BigInteger.DivRem(unscaled, 10, out var remainder);
            if (!remainder.IsZero)
            {
                break;
            }

            unscaled = quotient;
            scale--;
        }

        Unscaled = unscaled;
        Scale = unscaled.IsZero ? 0 : scale;
    }

    public BigInteger Unscaled { get; }

    /// <summary>The number of decimal places; never negative.</summary>
    public int Scale { get; }

    /// <summary>
    /// For a result of a computation with binary floats of fewer bits than Terraform's 512: how many. The digits are then
    /// the shortest that stand for that float. Zero for all others. No part of equality: numbers written alike are equal.
    /// </summary>
    public int Bits { get; init; }

    public bool IsInteger => Scale == 0;

    public bool IsZero => Unscaled.IsZero;

    public static implicit operator Number(long value) => new(value, 0);

    public static Number operator +(Number left, Number right) => Aligned(left, right, BigInteger.Add);

    public static Number operator -(Number left, Number right) => Aligned(left, right, BigInteger.Subtract);

    public static Number operator -(Number number) => new(-number.Unscaled, number.Scale);

    public static Number operator *(Number left, Number right) => new(left.Unscaled * right.Unscaled, left.Scale + right.Scale);

    public static bool operator <(Number left, Number right) => left.CompareTo(right) < 0;

    public static bool operator >(Number left, Number right) => left.CompareTo(right) > 0;

    public static bool operator <=(Number left, Number right) => left.CompareTo(right) <= 0;

    public static bool operator >=(Number left, Number right) => left.CompareTo(right) >= 0;

    /// <summary>The quotient, or false for a division by zero.</summary>
    public static bool TryDivide(Number dividend, Number divisor, out Number quotient)
    {
        if (divisor.IsZero)
        {
            quotient = default;
            return false;
        }

        var scaled = dividend.Unscaled * BigInteger.Pow(10, DivisionDigits + divisor.Scale);
        quotient = new Number(scaled / divisor.Unscaled, DivisionDigits + dividend.Scale);
        return true;
    }

    /// <summary>The remainder with the sign of the dividend, as HCL defines it; false for a division by zero.</summary>
    public static bool TryRemainder(Number dividend, Number divisor, out Number remainder)
    {
        if (divisor.IsZero)
        {
            remainder = default;
            return false;
        }

        remainder = Aligned(dividend, divisor, BigInteger.Remainder);
        return true;
    }

    /// <summary>The number <c>digits × 10^exponent</c>; false past <see cref="MaxExponent"/>.</summary>
    public static bool TryCreate(BigInteger digits, int exponent, out Number number)
    {
        var isInRange = Math.Abs((long)exponent) <= MaxExponent;
        number = !isInRange ? default : exponent <= 0 ? new Number(digits, -exponent) : new Number(digits * BigInteger.Pow(10, exponent), 0);
        return isInRange;
    }

    /// <summary>Reads decimal digits with optional sign, fraction and exponent; false for anything else or past <see cref="MaxExponent"/>.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, out Number number)
    {
        number = default;
        var exponent = 0;
        var mark = text.IndexOfAny('e', 'E');
        if (mark >= 0)
        {
            if (!int.TryParse(text[(mark + 1)..], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out exponent))
            {
                return false;
            }

            text = text[..mark];
        }

        var dot = text.IndexOf('.');
        var fraction = dot < 0 ? [] : text[(dot + 1)..];
        var whole = dot < 0 ? text : text[..dot];
        if (whole.TrimStart("+-").IsEmpty || (dot >= 0 && fraction.IsEmpty) || text.Length > MaxExponent || fraction.IndexOfAnyExceptInRange('0', '9') >= 0)
        {
            return false;
        }

        if (!BigInteger.TryParse(string.Concat(whole, fraction), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var digits))
        {
            return false;
        }

        var scale = (long)fraction.Length - exponent;
        if (Math.Abs(scale) > MaxExponent)
        {
            return false;
        }

        number = scale >= 0 ? new Number(digits, (int)scale) : new Number(digits * BigInteger.Pow(10, (int)-scale), 0);
        return true;
    }

    public bool Equals(Number other) => Scale == other.Scale && Unscaled == other.Unscaled;

    public override int GetHashCode() => HashCode.Combine(Unscaled, Scale);

    public bool TryGetInt32(out int value)
    {
        var fits = IsInteger && Unscaled >= int.MinValue && Unscaled <= int.MaxValue;
        value = fits ? (int)Unscaled : 0;
        return fits;
    }

    public int CompareTo(Number other) => Scale == other.Scale
        ? Unscaled.CompareTo(other.Unscaled)
        : (this - other).Unscaled.Sign;

    /// <summary>Plain decimal notation, never with an exponent.</summary>
    public override string ToString()
    {
        var digits = BigInteger.Abs(Unscaled).ToString(CultureInfo.InvariantCulture);
        if (Scale > 0)
        {
            digits = digits.PadLeft(Scale + 1, '0');
            digits = $"{digits[..^Scale]}.{digits[^Scale..]}";
        }

        return Unscaled.Sign < 0 ? "-" + digits : digits;
    }

    private static Number Aligned(Number left, Number right, Func<BigInteger, BigInteger, BigInteger> combine)
    {
        var scale = Math.Max(left.Scale, right.Scale);
        return new Number(combine(left.Raised(scale), right.Raised(scale)), scale);
    }

    private BigInteger Raised(int scale) => scale == Scale ? Unscaled : Unscaled * BigInteger.Pow(10, scale - Scale);
}
