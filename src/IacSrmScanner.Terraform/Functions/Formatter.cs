using System.Globalization;
using System.Numerics;
using System.Text;
using IacSrmScanner.Core.Values;
using IacSrmScanner.Terraform.Types;
using IacSrmScanner.Terraform.Values;

namespace IacSrmScanner.Terraform.Functions;

/// <summary>Fills a format with arguments. Unknown arguments leave the text around them known.</summary>
internal static class Formatter
{
    public static Value Format(FunctionCall call, string format, ReadOnlySpan<Value> arguments)
    {
        var parts = new List<Value>();
        var literal = new StringBuilder();
        var (next, used, indexed) = (0, 0, false);
        for (var at = 0; at < format.Length;)
        {
            if (format[at] != '%')
            {
                literal.Append(format[at++]);
                continue;
            }

            at++;
            if (FormatVerb.Read(format, ref at) is not { } verb)
            {
                return call.Error("the format is malformed");
            }

            if (verb.Letter == '%')
            {
                literal.Append('%');
                continue;
            }

            var index = verb.Argument is { } explicitIndex ? explicitIndex - 1 : next;
            indexed |= verb.Argument is not null;
            if (index < 0 || index >= arguments.Length)
            {
                return call.Error("the format asks for more arguments than are given");
            }

            next = index + 1;
            used = Math.Max(used, next);
            var argument = arguments[index];
            if (argument is UnknownValue or OneOfValue || Unknowns.FirstIn(argument) is not null)
            {
                parts.Add(call.Part(literal.ToString()));
                literal.Clear();
                parts.Add(Hole(verb, argument));
                continue;
            }

            if (Text(verb, argument) is not { } text)
            {
                return call.Error($"argument {index + 1} does not fit '%{verb.Letter}'");
            }

            literal.Append(text);
            if (literal.Length > ValueSize.MaxText)
            {
                return call.TooLarge();
            }
        }

        if (!indexed && used < arguments.Length)
        {
            return call.Error("more arguments are given than the format asks for");
        }

        parts.Add(call.Part(literal.ToString()));
        return KnownText.Join(parts, call.Provenance);
    }

    /// <summary>What stands for an unknown argument: itself where it is put in as it is.</summary>
    private static Value Hole(FormatVerb verb, Value argument) =>
        argument is UnknownValue unknown && (verb is { Letter: 's' or 'v', Width: null, Precision: null } || unknown.Parts.IsEmpty)
            ? argument
            : new UnknownValue(Unknowns.FirstIn(argument) ?? Unknowns.Undecided, argument.Provenance);

    private static string? Text(FormatVerb verb, Value argument)
    {
        switch (verb.Letter)
        {
            case 'v' when argument is ListValue or MapValue or NullValue || verb.Has('#'):
                return Json.Encode(argument) is { } json ? Padded(verb, json) : null;
            case 'v' when argument is NumberValue number:
                return Padded(verb, Signed(verb, General(number.Number)));
            case 'v' or 's':
                return Conversion.TextOf(argument) is { } text ? Padded(verb, Cut(verb, text)) : null;
            case 'q':
                if (Conversion.TextOf(argument) is not { } plain)
                {
                    return null;
                }

                var quoted = new StringBuilder();
                Json.Quote(Cut(verb, plain), quoted);
                return Padded(verb, quoted.ToString());
            case 't':
                return argument is not NullValue && Conversion.To(TerraformType.Bool, argument) is BoolValue boolean
                    ? Padded(verb, boolean.IsTrue ? "true" : "false")
                    : null;
            default:
                return argument is not NullValue && Conversion.To(TerraformType.Number, argument) is NumberValue value ? Numeric(verb, value.Number) : null;
        }
    }

    private static string? Numeric(FormatVerb verb, Number number) => verb.Letter switch
    {
        'd' when number.IsInteger => Padded(verb, Signed(verb, number.ToString()), isNumber: true),
        'b' when number.IsInteger => Padded(verb, Signed(verb, InRadix(number.Unscaled, 2)), isNumber: true),
        'o' when number.IsInteger => Padded(verb, Signed(verb, InRadix(number.Unscaled, 8)), isNumber: true),
        'x' when number.IsInteger => Padded(verb, Signed(verb, InRadix(number.Unscaled, 16)), isNumber: true),
        'X' when number.IsInteger => Padded(verb, Signed(verb, InRadix(number.Unscaled, 16).ToUpperInvariant()), isNumber: true),
        'f' => Padded(verb, Signed(verb, Fixed(number, verb.Precision ?? 6)), isNumber: true),
        'g' or 'G' when verb.Precision is null => Padded(verb, Signed(verb, General(number)), isNumber: true),
        'e' => Padded(verb, Signed(verb, Exponential(number, verb.Precision ?? 6)), isNumber: true),
        _ => null,
    };

    private static string Cut(FormatVerb verb, string text) => verb.Precision is { } precision
        ? string.Concat(TextFunctions.Characters(text).Take(precision))
        : text;

    private static string Signed(FormatVerb verb, string digits) =>
        digits.StartsWith('-') ? digits : verb.Has('+') ? "+" + digits : verb.Has(' ') ? " " + digits : digits;

    private static string Padded(FormatVerb verb, string text, bool isNumber = false)
    {
        var missing = (verb.Width ?? 0) - new StringInfo(text).LengthInTextElements;
        if (missing <= 0)
        {
            return text;
        }

        if (verb.Has('-'))
        {
            return text + new string(' ', missing);
        }

        if (!isNumber || !verb.Has('0'))
        {
            return new string(verb.Has('0') ? '0' : ' ', missing) + text;
        }

        var sign = text[0] is '-' or '+' or ' ' ? 1 : 0;
        return text[..sign] + new string('0', missing) + text[sign..];
    }

    private static string InRadix(BigInteger number, int radix)
    {
        var digits = new StringBuilder();
        for (var rest = BigInteger.Abs(number); ; rest /= radix)
        {
            digits.Insert(0, "0123456789abcdef"[(int)(rest % radix)]);
            if (rest < radix)
            {
                break;
            }
        }

        return number.Sign < 0 ? "-" + digits : digits.ToString();
    }

    private static string Fixed(Number number, int places)
    {
        var text = Rounded(BigInteger.Abs(number.Unscaled), number.Scale, places).ToString(CultureInfo.InvariantCulture).PadLeft(places + 1, '0');
        text = places == 0 ? text : $"{text[..^places]}.{text[^places..]}";
        return number < 0 ? "-" + text : text;
    }

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

    /// <summary>Scientific notation with one digit before the point.</summary>
    private static string Exponential(Number number, int places)
    {
        var digits = BigInteger.Abs(number.Unscaled);
        var length = digits.ToString(CultureInfo.InvariantCulture).Length;
        var exponent = digits.IsZero ? 0 : length - 1 - number.Scale;
        var mantissa = Rounded(digits, length - 1, places).ToString(CultureInfo.InvariantCulture);
        if (mantissa.Length > places + 1 && !digits.IsZero)
        {
            exponent++;
            mantissa = mantissa[..^1];
        }

        mantissa = mantissa.PadLeft(places + 1, '0');
        var text = places == 0 ? mantissa : $"{mantissa[..1]}.{mantissa[1..]}";
        return $"{(number < 0 ? "-" : "")}{text}e{(exponent < 0 ? '-' : '+')}{Math.Abs(exponent):00}";
    }

    /// <summary>The shortest form: plain, or scientific for very large and very small exponents.</summary>
    private static string General(Number number)
    {
        var digits = BigInteger.Abs(number.Unscaled).ToString(CultureInfo.InvariantCulture);
        var exponent = digits.Length - 1 - number.Scale;
        return exponent is < -4 or >= 21 ? Exponential(number, digits.TrimEnd('0').Length - 1) : number.ToString();
    }
}
