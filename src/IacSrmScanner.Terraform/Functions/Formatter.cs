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
        var (next, used) = (0, 0);
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
                if (verb is not { Flags: "", Width: null, Precision: null, Argument: null })
                {
                    return call.Error("the format is malformed");
                }

                literal.Append('%');
                continue;
            }

            var index = verb.Argument is { } explicitIndex ? explicitIndex - 1 : next;
            if (index < 0 || index >= arguments.Length)
            {
                return call.Error("the format asks for more arguments than are given");
            }

            next = index + 1;
            used = Math.Max(used, next);
            var argument = arguments[index];
            if (argument is NullValue { Type: null })
            {
                // Whether that is an error depends on the type of the null.
                return call.NotEvaluated("an argument is null");
            }

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

        if (used < arguments.Length)
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
                return Padded(verb, FloatText.General(number.Number, null));
            case 'v' when Conversion.TextOf(argument) is { } plain:
                return Padded(verb, plain);
            case 's':
                return Conversion.TextOf(argument) is { } text ? Padded(verb, Cut(verb, text)) : null;
            case 'q':
                if (Conversion.TextOf(argument) is not { } unquoted)
                {
                    return null;
                }

                var quoted = new StringBuilder();
                Json.Quote(Cut(verb, unquoted), quoted);
                return Padded(verb, quoted.ToString());
            case 't':
                return argument is not NullValue && Conversion.To(TerraformType.Bool, argument) is BoolValue boolean
                    ? (boolean.IsTrue ? "true" : "false")
                    : null;
            default:
                return argument is not NullValue && Conversion.To(TerraformType.Number, argument) is NumberValue value ? Numeric(verb, value.Number) : null;
        }
    }

    private static string? Numeric(FormatVerb verb, Number number) => verb.Letter switch
    {
        'd' when number.IsInteger => Whole(verb, number.ToString(), ""),
        'b' when number.IsInteger => Whole(verb, InRadix(number.Unscaled, 2), "0b"),
        'o' when number.IsInteger => Whole(verb, InRadix(number.Unscaled, 8), "0"),
        'x' when number.IsInteger => Whole(verb, InRadix(number.Unscaled, 16), "0x"),
        'X' when number.IsInteger => Whole(verb, InRadix(number.Unscaled, 16).ToUpperInvariant(), "0X"),
        'f' => Padded(verb, Signed(verb, FloatText.Fixed(number, verb.Precision ?? 6)), isNumber: true),
        'e' => Padded(verb, Signed(verb, FloatText.Exponential(number, verb.Precision ?? 6)), isNumber: true),
        'E' => Padded(verb, Signed(verb, FloatText.Exponential(number, verb.Precision ?? 6).ToUpperInvariant()), isNumber: true),
        'g' => Padded(verb, Signed(verb, FloatText.General(number, verb.Precision)), isNumber: true),
        'G' => Padded(verb, Signed(verb, FloatText.General(number, verb.Precision).ToUpperInvariant()), isNumber: true),
        _ => null,
    };

    /// <summary>A whole number with at least as many digits as the precision says.</summary>
    private static string Whole(FormatVerb verb, string digits, string prefix)
    {
        var (sign, rest) = digits.StartsWith('-') ? ("-", digits[1..]) : ("", digits);
        return Padded(verb, Signed(verb, sign + (verb.Has('#') ? prefix : "") + rest.PadLeft(verb.Precision ?? 0, '0')), isNumber: true);
    }

    private static string Cut(FormatVerb verb, string text) => verb.Precision is > 0 and var precision
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
}
