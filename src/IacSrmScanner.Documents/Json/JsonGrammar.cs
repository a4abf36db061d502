using System.Buffers;

namespace IacSrmScanner.Documents.Json;

/// <summary>What JSON itself allows, as against what its lexer reads.</summary>
internal static class JsonGrammar
{
    private static readonly SearchValues<char> Control = SearchValues.Create([.. Enumerable.Range(0, ' ').Select(code => (char)code)]);

    public static bool IsNumber(ReadOnlySpan<char> text)
    {
        var rest = text is ['-', ..] ? text[1..] : text;
        var whole = Digits(rest);
        if (whole == 0 || (whole > 1 && rest[0] == '0'))
        {
            return false;
        }

        rest = rest[whole..];
        if (rest is ['.', ..])
        {
            var fraction = Digits(rest[1..]);
            if (fraction == 0)
            {
                return false;
            }

            rest = rest[(fraction + 1)..];
        }

        if (rest is ['e' or 'E', ..])
        {
            rest = rest[1..].TrimStart('+') is ['-', .. var negative] ? negative : rest[1..].TrimStart('+');
            return Digits(rest) is > 0 and var exponent && exponent == rest.Length;
        }

        return rest.IsEmpty;
    }

    /// <summary>True when text between quotes holds what must be escaped.</summary>
    public static bool HasRawControl(ReadOnlySpan<char> quoted) => quoted.ContainsAny(Control);

    private static int Digits(ReadOnlySpan<char> text)
    {
        var other = text.IndexOfAnyExceptInRange('0', '9');
        return other < 0 ? text.Length : other;
    }
}
