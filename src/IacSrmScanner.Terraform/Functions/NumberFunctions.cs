using System.Globalization;
using System.Numerics;
using IacSrmScanner.Core.Values;

namespace IacSrmScanner.Terraform.Functions;

/// <summary>Functions on numbers.</summary>
internal static class NumberFunctions
{
    private const string Digits = "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";

    public static IEnumerable<Function> All =>
    [
        new("abs n", call => call.Result(call.Number(0) < 0 ? -call.Number(0) : call.Number(0))),
        new("ceil n", call => call.Result(-Floor(-call.Number(0)))),
        new("floor n", call => call.Result(Floor(call.Number(0)))),
        new("log n n", call => Floating(call, (number, @base) => Math.Log(number) / Math.Log(@base))),
        new("max n...", call => Extreme(call, (candidate, best) => candidate > best)),
        new("min n...", call => Extreme(call, (candidate, best) => candidate < best)),
        new("parseint v n", ParseInt),
        new("pow n n", call => Floating(call, Math.Pow)),
        new("signum n", call => call.Result(call.Number(0).CompareTo(0))),
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
        return number - fraction - (number < 0 ? 1 : 0);
    }

    private static Value Extreme(FunctionCall call, Func<Number, Number, bool> isBetter)
    {
        if (call.Count == 0)
        {
            return call.Error("at least one number is needed");
        }

        var best = call.Number(0);
        for (var i = 1; i < call.Count; i++)
        {
            best = isBetter(call.Number(i), best) ? call.Number(i) : best;
        }

        return call.Result(best);
    }

    /// <summary>Terraform computes these with 64-bit floating point too.</summary>
    private static Value Floating(FunctionCall call, Func<double, double, double> compute)
    {
        var result = compute(Double(call.Number(0)), Double(call.Number(1)));
        return double.IsFinite(result) && Number.TryParse(result.ToString("R", CultureInfo.InvariantCulture), out var number)
            ? call.Result(number)
            : call.NotEvaluated("the result is no finite number");
    }

    private static double Double(Number number) => double.Parse(number.ToString(), CultureInfo.InvariantCulture);

    private static Value ParseInt(FunctionCall call)
    {
        if (Types.Conversion.TextOf(call[0]) is not { } text || call.Whole(1) is not (>= 2 and <= 62 and var radix))
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

        return Number.TryParse((text[0] == '-' ? -sum : sum).ToString(CultureInfo.InvariantCulture), out var number)
            ? call.Result(number)
            : call.TooLarge();
    }

    private static Value Sum(FunctionCall call)
    {
        if (call[0] is not ListValue { Items: [_, ..] items })
        {
            return call.Error("a list with at least one number is needed");
        }

        Number sum = 0;
        foreach (var item in items)
        {
            if (item is NullValue || Types.Conversion.To(Types.TerraformType.Number, item) is not NumberValue number)
            {
                return call.Error("an element is no number");
            }

            sum += number.Number;
        }

        return call.Result(sum);
    }
}
