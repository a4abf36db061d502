using System.Numerics;
using IacSrmScanner.Core.Values;

namespace IacSrmScanner.Terraform.Values;

/// <summary>
/// The binary float <c>Mantissa × 2^Exponent</c> of a number of bits, as which Terraform computes. The mantissa has at most
/// that many bits.
/// </summary>
internal readonly record struct BinaryFloat(BigInteger Mantissa, int Exponent, int Bits)
{
    /// <summary>The bits of every number that is written in a file or made from text.</summary>
    public const int Full = 512;

    /// <summary>The bits of counts, positions and other whole numbers that Terraform makes itself.</summary>
    public const int Whole = 64;

    /// <summary>The bits of what is computed with ordinary floating point.</summary>
    public const int Double = 53;

    /// <summary>The float that a number stands for.</summary>
    public static BinaryFloat Of(Number number)
    {
        var bits = BitsOf(number);
        return Quotient(number.Unscaled, BigInteger.Pow(10, number.Scale), 0, bits);
    }

    /// <summary>The bits with which Terraform would hold the number.</summary>
    public static int BitsOf(Number number) => number.Bits == 0 ? Full : number.Bits;

    /// <summary>The float nearest to <c>dividend × 2^exponent / divisor</c>; of two equally near, the even one.</summary>
    public static BinaryFloat Quotient(BigInteger dividend, BigInteger divisor, int exponent, int bits)
    {
        if (dividend.IsZero)
        {
            return new BinaryFloat(BigInteger.Zero, 0, bits);
        }

        var isNegative = dividend.Sign < 0 != divisor.Sign < 0;
        var (top, bottom) = (BigInteger.Abs(dividend), BigInteger.Abs(divisor));

        // Two bits to spare; what is left over only decides ties.
        var shift = (int)Math.Max(0, bits + 2 + bottom.GetBitLength() - top.GetBitLength());
        var quotient = BigInteger.DivRem(top << shift, bottom, out var remainder);
        var excess = (int)(quotient.GetBitLength() - bits);
        var mantissa = quotient >> excess;
        var rest = quotient - (mantissa << excess);
        var half = BigInteger.One << (excess - 1);
        var order = rest.CompareTo(half);
        if (order > 0 || (order == 0 && (!remainder.IsZero || !mantissa.IsEven)))
        {
            mantissa += 1;
        }

        return new BinaryFloat(isNegative ? -mantissa : mantissa, exponent - shift + excess, bits);
    }

    /// <summary>The exact value, rounded to a number of bits.</summary>
    public static BinaryFloat Rounded(BigInteger mantissa, int exponent, int bits) =>
        BigInteger.Abs(mantissa).GetBitLength() <= bits ? new BinaryFloat(mantissa, exponent, bits) : Quotient(mantissa, BigInteger.One, exponent, bits);

    public static BinaryFloat Of(double value)
    {
        var raw = BitConverter.DoubleToInt64Bits(value);
        var exponent = (int)((raw >> 52) & 0x7FF);
        var mantissa = (raw & 0xF_FFFF_FFFF_FFFF) | (exponent == 0 ? 0 : 1L << 52);
        return new BinaryFloat(value < 0 ? -mantissa : mantissa, Math.Max(exponent, 1) - 1075, Double);
    }

    /// <summary>The value as digits and a power of ten, without rounding.</summary>
    public (BigInteger Digits, int Exponent) Exact() => Exponent >= 0
        ? (Mantissa << Exponent, 0)
        : (Mantissa * BigInteger.Pow(5, -Exponent), Exponent);

    /// <summary>
    /// The number with the shortest digits that stand for this float; false when it is out of range, and where those digits
    /// stand for a neighbour, as for some powers of two.
    /// </summary>
    public bool TryGetNumber(out Number number)
    {
        var (digits, power) = Mantissa.IsZero ? (Mantissa, 0) : ShortestDigits.Of(Reduced());
        var isInRange = Number.TryCreate(digits, power, out number);
        number = number with { Bits = Bits == Full ? 0 : Bits };
        return isInRange && (!Mantissa.IsPowerOfTwo || Of(number).Reduced() == Reduced());
    }

    /// <summary>The same value with an odd mantissa.</summary>
    private BinaryFloat Reduced()
    {
        if (Mantissa.IsZero)
        {
            return this with { Exponent = 0 };
        }

        var zeros = (int)BigInteger.TrailingZeroCount(Mantissa);
        return this with { Mantissa = Mantissa >> zeros, Exponent = Exponent + zeros };
    }
}
