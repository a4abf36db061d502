namespace IacSrmScanner.Terraform.Functions;

/// <summary>
/// Logarithm and power to the last bit as Terraform's runtime computes them, which is not always the nearest float.
/// </summary>
internal static class FloatingPoint
{
    private static readonly double[] Odd = [6.666666666666735130e-01, 2.857142874366239149e-01, 1.818357216161805012e-01, 1.479819860511658591e-01];

    private static readonly double[] Even = [3.999999999940941908e-01, 2.222219843214978396e-01, 1.531383769920937332e-01];

    private const double Ln2High = 6.93147180369123816490e-01;

    private const double Ln2Low = 1.90821492927058770002e-10;

    /// <summary>The natural logarithm by fdlibm's method: a power of two and a series around one.</summary>
    public static double Log(double number)
    {
        if (!double.IsFinite(number) || number <= 0)
        {
            return Math.Log(number);
        }

        var (fraction, exponent) = Split(number);
        if (fraction < Math.Sqrt(2) / 2)
        {
            fraction *= 2;
            exponent--;
        }

        var f = fraction - 1;
        var s = f / (2 + f);
        var square = s * s;
        var fourth = square * square;
        var odd = square * (Odd[0] + (fourth * (Odd[1] + (fourth * (Odd[2] + (fourth * Odd[3]))))));
        var even = fourth * (Even[0] + (fourth * (Even[1] + (fourth * Even[2]))));
        var rest = odd + even;
        var half = 0.5 * f * f;
        return (exponent * Ln2High) - ((half - ((s * (half + rest)) + (exponent * Ln2Low))) - f);
    }

    /// <summary>Whether a power with this exponent is computed to the last bit: whole ones and square roots.</summary>
    public static bool IsCertain(double exponent) => Math.Abs(exponent) == 0.5 || exponent == Math.Truncate(exponent);

    /// <summary>Whole powers by repeated squaring with the powers of two kept apart.</summary>
    public static double Power(double number, double exponent)
    {
        if (exponent is 0 or 1 || number is 0 or 1 || !double.IsFinite(number))
        {
            return Math.Pow(number, exponent);
        }

        if (Math.Abs(exponent) == 0.5)
        {
            return exponent > 0 ? Math.Sqrt(number) : 1 / Math.Sqrt(number);
        }

        if (Math.Abs(exponent) >= long.MaxValue)
        {
            return Math.Pow(number, exponent);
        }

        var (result, scale) = (1.0, 0);
        var (factor, factorScale) = Split(number);
        for (var rest = (long)Math.Abs(exponent); rest != 0; rest >>= 1)
        {
            if (Math.Abs(factorScale) > 1 << 12)
            {
                // Far out of range either way.
                scale += factorScale;
                break;
            }

            if ((rest & 1) == 1)
            {
                result *= factor;
                scale += factorScale;
            }

            factor *= factor;
            factorScale <<= 1;
            if (factor < 0.5)
            {
                factor += factor;
                factorScale--;
            }
        }

        return exponent < 0 ? Math.ScaleB(1 / result, -scale) : Math.ScaleB(result, scale);
    }

    /// <summary>A number as a fraction from a half to one and a power of two.</summary>
    private static (double Fraction, int Exponent) Split(double number)
    {
        var exponent = Math.ILogB(number) + 1;
        return (Math.ScaleB(number, -exponent), exponent);
    }
}
