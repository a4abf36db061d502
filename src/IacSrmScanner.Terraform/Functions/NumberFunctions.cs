using System.Globalization;
using System.Numerics;
using IacSrmScanner.Core.Values;
using IacSrmScanner.Terraform.Values;

namespace IacSrmScanner.Terraform.Functions;

/// <summary>Functions on numbers.</summary>
internal static class NumberFunctions
{
    private const string Digits = "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";

    public static IEnumerable<Function> All =>
    [
        new("abs n", call => call.Result(call.Number(0) < 0 ? Negated(call.Number(0)) : call.Number(0))),
        new("ceil n", call => call.Result(Negated(Floor(Negated(call.Number(0)))))),
        new("floor n", call => call.Result(Floor(call.Number(0)))),
        new("log n n", call => Floating(call, (number, @base) => FloatingPoint.Log(number) / FloatingPoint.Log(@base))),
        new("max n...", call => Extreme(call, 1)),
        new("min n...", call => Extreme(call, -1)),
        new("parseint v n", ParseInt),
        new("pow n n", Power),
        new("signum n", call => call.Number(0).IsInteger ? call.Counted(call.Number(0).CompareTo(0)) : call.Error("the argument is no whole number")),
        new("sum v", Sum),
    ];

    /// <summary>The largest whole number that is not larger.</summary>
    public static Number Floor(Number number)
    {
        if (number.IsInteger)
        {
            return number;
        }

        _ = Number.TryRemainder(number, 1, out var fraction);
        return (number - fraction - (number < 0 ? 1 : 0)) with { Bits = number.Bits };
    }

    private static Number Negated(Number number) => (-number) with { Bits = number.Bits };

    private static Value Extreme(FunctionCall call, int sign)
    {
        if (call.Count == 0)
        {
            return call.Error("at least one number is needed");
        }

        var best = call.Number(0);
        for (var i = 1; i < call.Count; i++)
        {
            best = Arithmetic.Compare(call.Number(i), best) == sign ? call.Number(i) : best;
        }

        return call.Result(best);
    }

    /// <summary>Terraform computes these with 64-bit floating point too.</summary>
    private static Value Floating(FunctionCall call, Func<double, double, double> compute)
    {
        var result = compute(Double(call.Number(0)), Double(call.Number(1)));
        return double.IsFinite(result) ? call.Result(Arithmetic.Of(result)) : call.NotEvaluated("the result is no finite number");
    }

    private static Value Power(FunctionCall call) => FloatingPoint.IsCertain(Double(call.Number(1)))
        ? Floating(call, FloatingPoint.Power)
        : call.NotEvaluated("the exponent has a fraction");

    private static double Double(Number number) => double.Parse(number.ToString(), CultureInfo.InvariantCulture);

    private static Value ParseInt(FunctionCall call)
    {
        if (call[0] is not TextValue { Text: var text } || call.Whole(1) is not (>= 2 and <= 62 and var radix))
        {
            return call.Error("a text and a base from 2 to 62 are needed");
        }

        var digits = text.AsSpan(text.StartsWith('-') || text.StartsWith('+') ? 1 : 0);
        if (digits.IsEmpty || digits.Length > 1_000)
        {
            return call.Error($"'{text}' is no number of base {radix}");
        }

        var sum = BigInteger.Zero;
        foreach (var letter in digits)
        {
            var value = Digits.IndexOf(radix <= 36 ? char.ToLowerInvariant(letter) : letter, StringComparison.Ordinal);
            if (value < 0 || value >= radix)
            {
                return call.Error($"'{text}' is no number of base {radix}");
            }

            sum = (sum * radix) + value;
        }

        return call.Counted(text[0] == '-' ? -sum : sum);
    }

    private static Value Sum(FunctionCall call)
    {
        if (call[0] is not ListValue { Items: [_, ..] items })
        {
            return call.Error("a list with at least one number is needed");
        }

        Number? sum = null;
        foreach (var item in items)
        {
            if (item is NullValue || Types.Conversion.To(Types.TerraformType.Number, item) is not NumberValue number)
            {
                return call.Error("an element is no number");
            }

            sum = sum is { } before ? Arithmetic.Add(before, number.Number) : number.Number;
            if (sum is null)
            {
                return call.TooLarge();
            }
        }

        return call.Result(sum);
    }
}
