using System.Numerics;
using IacSrmScanner.Core.Values;

namespace IacSrmScanner.Terraform.Values;

/// <summary>
/// The four operations, remainder and comparison as Terraform computes them: with binary floats, each result as precise as
/// the more precise operand. Null stands for a result that is out of range.
/// </summary>
internal static class Arithmetic
{
    /// <summary>Digits that a float of 512 bits always keeps.</summary>
    private const int CertainBits = 500;

    /// <summary>A whole number that Terraform makes itself, such as a length.</summary>
    public static Number Whole(BigInteger value) =>
        Number.TryCreate(value, 0, out var number) ? number with { Bits = (int)Math.Max(BinaryFloat.Whole, value.GetBitLength()) } : default;

    /// <summary>A number as Terraform reads it: rounded to 512 bits when it has more digits.</summary>
    public static Number Read(Number written) => written.Unscaled.GetBitLength() <= CertainBits ? written : Result(BinaryFloat.Of(written)) ?? written;

    public static Number? Of(double value) => Result(BinaryFloat.Of(value));

    public static Number? Add(Number left, Number right) => Combine(left, right, (a, b) => a + b);

    public static Number? Subtract(Number left, Number right) => Combine(left, right, (a, b) => a - b);

    public static Number? Multiply(Number left, Number right)
    {
        var bits = Precision(left, right);
        if (left.IsInteger && right.IsInteger && left.Unscaled.GetBitLength() + right.Unscaled.GetBitLength() <= BinaryFloat.Double)
        {
            return (left * right) with { Bits = bits == BinaryFloat.Full ? 0 : bits };
        }

        var (a, b) = (BinaryFloat.Of(left), BinaryFloat.Of(right));

        // The product of less precise numbers keeps the bits that it needs.
        var product = BinaryFloat.Rounded(a.Mantissa * b.Mantissa, a.Exponent + b.Exponent, BinaryFloat.Full);
        var needed = product.Mantissa.IsZero ? 0 : (int)(BigInteger.Abs(product.Mantissa).GetBitLength() - TrailingZeros(product.Mantissa));
        return Result(product with { Bits = Math.Max(bits, needed) });
    }

    /// <summary>The quotient; the divisor is not zero.</summary>
    public static Number? Divide(Number left, Number right)
    {
        var (a, b) = (BinaryFloat.Of(left), BinaryFloat.Of(right));
        return Result(BinaryFloat.Quotient(a.Mantissa, b.Mantissa, a.Exponent - b.Exponent, Precision(left, right)));
    }

    /// <summary>What is left of the dividend after whole divisors are taken off; the dividend itself for a divisor of zero.</summary>
    public static Number? Remainder(Number left, Number right)
    {
        if (right.IsZero)
        {
            return left;
        }

        var (a, b) = (BinaryFloat.Of(left), BinaryFloat.Of(right));
        var quotient = BinaryFloat.Quotient(a.Mantissa, b.Mantissa, a.Exponent - b.Exponent, Precision(left, right));
        var whole = quotient.Exponent >= 0 ? quotient.Mantissa << quotient.Exponent : BigInteger.Divide(quotient.Mantissa, BigInteger.One << -quotient.Exponent);
        var times = BinaryFloat.Rounded(whole, 0, a.Bits);
        var product = BinaryFloat.Rounded(b.Mantissa * times.Mantissa, b.Exponent + times.Exponent, a.Bits);
        return Result(Sum(a, product with { Mantissa = -product.Mantissa }, a.Bits));
    }

    public static int Compare(Number left, Number right)
    {
        if (left.Bits == right.Bits || (IsSmall(left) && IsSmall(right)))
        {
            return left.CompareTo(right);
        }

        var (a, b) = (BinaryFloat.Of(left), BinaryFloat.Of(right));
        return Sum(a, b with { Mantissa = -b.Mantissa }, BinaryFloat.Full * 4).Mantissa.Sign;
    }

    private static Number? Combine(Number left, Number right, Func<BigInteger, BigInteger, BigInteger> combine)
    {
        var bits = Precision(left, right);
        if (IsSmall(left) && IsSmall(right))
        {
            return Number.TryCreate(combine(left.Unscaled, right.Unscaled), 0, out var exact)
                ? exact with { Bits = bits == BinaryFloat.Full ? 0 : bits }
                : null;
        }

        var (a, b) = (BinaryFloat.Of(left), BinaryFloat.Of(right));
        return Result(Sum(a, b with { Mantissa = combine(BigInteger.Zero, b.Mantissa) }, bits));
    }

    private static BinaryFloat Sum(BinaryFloat left, BinaryFloat right, int bits)
    {
        var exponent = Math.Min(left.Exponent, right.Exponent);
        return BinaryFloat.Rounded((left.Mantissa << (left.Exponent - exponent)) + (right.Mantissa << (right.Exponent - exponent)), exponent, bits);
    }

    private static bool IsSmall(Number number) => number.IsInteger && number.Unscaled.GetBitLength() < BinaryFloat.Double;

    private static int Precision(Number left, Number right) => Math.Max(BinaryFloat.BitsOf(left), BinaryFloat.BitsOf(right));

    private static int TrailingZeros(BigInteger number) => (int)BigInteger.TrailingZeroCount(number);

    private static Number? Result(BinaryFloat value) => value.TryGetNumber(out var number) ? number : null;
}
