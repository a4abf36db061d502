using System.Buffers;
using System.Globalization;
using System.Numerics;
using IacSrmScanner.Core.Values;

namespace IacSrmScanner.Documents.Nodes;

/// <summary>
/// The types of scalars without quotes by YAML 1.1, as CloudFormation reads it: <c>yes</c> and <c>on</c> are booleans, but
/// <c>y</c> is not; <c>0755</c> is octal; <c>1:30</c> counts in sixties; a date is text. JSON's numbers are a subset.
/// </summary>
public static class PlainScalar
{
    /// <summary>Integers of more digits are not converted, so that no input can cost more than linear time.</summary>
    private const int MaxDigits = 1024;

    private static readonly SearchValues<char> HexDigits = SearchValues.Create("0123456789abcdefABCDEF_");

    private static readonly SearchValues<char> DecimalDigits = SearchValues.Create("0123456789_");

    private static readonly SearchValues<char> OctalDigits = SearchValues.Create("01234567_");

    private static readonly SearchValues<char> BinaryDigits = SearchValues.Create("01_");

    public static ScalarKind KindOf(string text)
    {
        if (IsNull(text))
        {
            return ScalarKind.Null;
        }

        if (text[0] is (>= '0' and <= '9') or '+' or '-' or '.')
        {
            return IsNumber(text) ? ScalarKind.Number : ScalarKind.Text;
        }

        return TryParseBool(text, out _) ? ScalarKind.Bool : ScalarKind.Text;
    }

    public static bool TryParseBool(string text, out bool value)
    {
        value = text is "true" or "True" or "TRUE" or "yes" or "Yes" or "YES" or "on" or "On" or "ON";
        return value || text is "false" or "False" or "FALSE" or "no" or "No" or "NO" or "off" or "Off" or "OFF";
    }

    public static bool TryParseNumber(string text, out Number value)
    {
        value = default;
        if (!IsNumber(text) || text.Length > MaxDigits)
        {
            return false;
        }

        var digits = text.Replace("_", "", StringComparison.Ordinal);
        var negative = digits[0] == '-';
        var body = digits.AsSpan(digits[0] is '+' or '-' ? 1 : 0);
        if (Radix(body) is var (radix, prefix) && radix != 10)
        {
            return TryParseInRadix(body[prefix..], radix, negative, out value);
        }

        if (body.Contains(':'))
        {
            return TryParseSixties(body, negative, out value);
        }

        // A fraction may lack digits on one side of the dot in YAML, never in a Number.
        var whole = body[0] == '.' ? $"0{body}" : body.ToString();
        var dot = whole.IndexOf('.', StringComparison.Ordinal);
        if (dot >= 0 && (dot + 1 == whole.Length || !char.IsAsciiDigit(whole[dot + 1])))
        {
            whole = whole.Remove(dot, 1);
        }

        return Number.TryParse(negative ? "-" + whole : whole, out value);
    }

    private static bool IsNull(string text) => text is "" or "~" or "null" or "Null" or "NULL";

    private static bool IsNumber(string text)
    {
        var body = text.AsSpan(text.Length > 0 && text[0] is '+' or '-' ? 1 : 0);
        if (body.IsEmpty)
        {
            return false;
        }

        var (radix, prefix) = Radix(body);
        return radix switch
        {
            16 => body[prefix..].IndexOfAnyExcept(HexDigits) < 0,
            8 => body[prefix..].IndexOfAnyExcept(OctalDigits) < 0,
            2 => body[prefix..].IndexOfAnyExcept(BinaryDigits) < 0,
            _ => IsDecimal(body) || IsSixties(body),
        };
    }

    private static (int Radix, int Prefix) Radix(ReadOnlySpan<char> body) => body switch
    {
        ['0', 'x', _, ..] => (16, 2),
        ['0', 'b', _, ..] => (2, 2),
        ['0', (>= '0' and <= '9') or '_', ..] when body.IndexOfAny(".eE:") < 0 => (8, 1),
        _ => (10, 0),
    };

    private static bool IsDecimal(ReadOnlySpan<char> body)
    {
        var whole = Digits(body);
        var at = whole;
        var fraction = 0;
        if (at < body.Length && body[at] == '.')
        {
            fraction = Digits(body[(at + 1)..]);
            at += 1 + fraction;
        }

        if (body[0] == '_' || (whole == 0 && (fraction == 0 || body[1] == '_')))
        {
            return false;
        }

        if (at < body.Length && body[at] is 'e' or 'E')
        {
            at++;
            at += at < body.Length && body[at] is '+' or '-' ? 1 : 0;
            var exponent = Digits(body[at..]);
            at += exponent;
            return exponent > 0 && at == body.Length && !body[(at - exponent)..].Contains('_');
        }

        return at == body.Length;
    }

    private static bool IsSixties(ReadOnlySpan<char> body)
    {
        var first = body.IndexOf(':');
        if (first <= 0 || body[0] is < '1' or > '9' || Digits(body) != first)
        {
            return false;
        }

        foreach (var range in body[(first + 1)..].Split(':'))
        {
            var part = body[(first + 1)..][range];
            if (part.Length is 0 or > 2 || part.IndexOfAnyExceptInRange('0', '9') >= 0 || (part.Length == 2 && part[0] > '5'))
            {
                return false;
            }
        }

        return true;
    }

    private static int Digits(ReadOnlySpan<char> text)
    {
        var other = text.IndexOfAnyExcept(DecimalDigits);
        return other < 0 ? text.Length : other;
    }

    private static bool TryParseInRadix(ReadOnlySpan<char> digits, int radix, bool negative, out Number value)
    {
        var sum = BigInteger.Zero;
        foreach (var digit in digits)
        {
            sum = (sum * radix) + Convert.ToInt32(char.ToString(digit), 16);
        }

        return ToNumber(negative ? -sum : sum, out value);
    }

    private static bool TryParseSixties(ReadOnlySpan<char> digits, bool negative, out Number value)
    {
        var sum = BigInteger.Zero;
        foreach (var range in digits.Split(':'))
        {
            sum = (sum * 60) + BigInteger.Parse(digits[range], NumberStyles.None, CultureInfo.InvariantCulture);
        }

        return ToNumber(negative ? -sum : sum, out value);
    }

    private static bool ToNumber(BigInteger integer, out Number value) =>
        Number.TryParse(integer.ToString(CultureInfo.InvariantCulture), out value);
}
