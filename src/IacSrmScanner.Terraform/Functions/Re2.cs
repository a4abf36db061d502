using System.Collections.Concurrent;
using System.Text;
using System.Text.RegularExpressions;
using IacSrmScanner.Core.Text;

namespace IacSrmScanner.Terraform.Functions;

/// <summary>
/// Patterns in Go's notation as .NET expressions that match in linear time. What cannot be carried over faithfully is
/// refused.
/// </summary>
internal static class Re2
{
    private const int MaxPattern = 2_000;

    private const int MaxRemembered = 1_000;

    private const int MaxRepeats = 2_000;

    private static readonly ConcurrentDictionary<string, LinearRegex?> Remembered = new(StringComparer.Ordinal);

    /// <summary>The expression with which to match a pattern against a text; null when there is none.</summary>
    public static Regex? Find(string pattern, string text)
    {
        if (!Remembered.TryGetValue(pattern, out var known))
        {
            known = pattern.Length <= MaxPattern && Translate(pattern) is { } translated ? new LinearRegex(translated) : null;
            if (Remembered.Count < MaxRemembered)
            {
                Remembered[pattern] = known;
            }
        }

        return known?.For(text);
    }

    private static string? Translate(string pattern)
    {
        var result = new StringBuilder(pattern.Length + 16);
        var (inClass, repeats, isMultiline) = (false, 1L, false);
        for (var i = 0; i < pattern.Length; i++)
        {
            var letter = pattern[i];
            switch (letter)
            {
                case '\\' when pattern.AsSpan(i).StartsWith("\\Q"):
                    var quoteEnd = pattern.IndexOf("\\E", i, StringComparison.Ordinal);
                    result.Append(Regex.Escape(pattern[(i + 2)..(quoteEnd < 0 ? pattern.Length : quoteEnd)]));
                    i = quoteEnd < 0 ? pattern.Length : quoteEnd + 1;
                    break;
                case '\\' when i + 2 < pattern.Length && pattern[i + 1] is 'p' or 'P' && "LMNPSZC".Contains(pattern[i + 2], StringComparison.Ordinal):
                    result.Append('\\').Append(pattern[i + 1]).Append('{').Append(pattern[i + 2]).Append('}');
                    i += 2;
                    break;
                case '\\' when pattern.AsSpan(i).StartsWith("\\x{"):
                    var codeEnd = pattern.IndexOf('}', i);
                    if (codeEnd < 0 || inClass || !int.TryParse(pattern.AsSpan(i + 3, codeEnd - i - 3), System.Globalization.NumberStyles.AllowHexSpecifier, null, out var code) || !Rune.IsValid(code))
                    {
                        return null;
                    }

                    result.Append("(?:").Append(Regex.Escape(new Rune(code).ToString())).Append(')');
                    i = codeEnd;
                    break;
                case '\\' when i + 1 < pattern.Length:
                    i++;
                    if (Escape(pattern[i], inClass) is not { } escape)
                    {
                        return null;
                    }

                    result.Append(escape);
                    break;
                case '[' when inClass && i + 1 < pattern.Length && pattern[i + 1] == ':':
                    var end = pattern.IndexOf(":]", i, StringComparison.Ordinal);
                    if (end < 0 || Posix(pattern[(i + 2)..end]) is not { } posix)
                    {
                        return null;
                    }

                    result.Append(posix);
                    i = end + 1;
                    break;
                case '[' when !inClass && pattern.AsSpan(i).StartsWith("[[:^"):
                    var negatedEnd = pattern.IndexOf(":]]", i, StringComparison.Ordinal);
                    if (negatedEnd < 0 || Posix(pattern[(i + 4)..negatedEnd]) is not { } others)
                    {
                        return null;
                    }

                    result.Append("[^").Append(others).Append(']');
                    i = negatedEnd + 2;
                    break;
                case '[' when inClass:
                    result.Append("\\[");
                    break;
                case '[':
                    inClass = true;
                    result.Append('[');
                    i = CopyClassStart(pattern, i, result);
                    break;
                case ']' when inClass:
                    inClass = false;
                    result.Append(']');
                    break;
                case '-' when inClass && i + 1 < pattern.Length && pattern[i + 1] == '[':
                    result.Append("\\-");
                    break;
                case '(' when !inClass && pattern.AsSpan(i).StartsWith("(?P<"):
                    result.Append("(?<");
                    i += 3;
                    break;
                case '(' when !inClass && pattern.AsSpan(i).StartsWith("(?") && !IsKnownGroup(pattern.AsSpan(i + 2), isAtStart: i == 0):
                    return null;
                case '(' when i == 0 && pattern.StartsWith("(?m)", StringComparison.Ordinal):
                    isMultiline = true;
                    result.Append(letter);
                    break;
                case '{' when !inClass:
                    repeats *= Repeat(pattern.AsSpan(i + 1));
                    if (repeats > MaxRepeats)
                    {
                        return null;
                    }

                    result.Append('{');
                    break;
                case '$' when !inClass && !isMultiline:
                    result.Append("\\z");
                    break;
                default:
                    result.Append(letter);
                    break;
            }
        }

        return result.ToString();
    }

    private static int CopyClassStart(string pattern, int i, StringBuilder into)
    {
        if (i + 1 < pattern.Length && pattern[i + 1] == '^')
        {
            into.Append('^');
            i++;
        }

        if (i + 1 < pattern.Length && pattern[i + 1] == ']')
        {
            into.Append("\\]");
            i++;
        }

        return i;
    }

    private static string? Escape(char letter, bool inClass) => letter switch
    {
        'd' => inClass ? "0-9" : "[0-9]",
        'w' => inClass ? "0-9A-Za-z_" : "[0-9A-Za-z_]",
        's' => inClass ? "\\t\\n\\f\\r " : "[\\t\\n\\f\\r ]",
        'D' => inClass ? null : "[^0-9]",
        'W' => inClass ? null : "[^0-9A-Za-z_]",
        'S' => inClass ? null : "[^\\t\\n\\f\\r ]",
        'p' or 'P' or 'Q' or 'C' or 'x' => letter == 'x' ? "\\x" : null,
        'z' or 'A' or 'b' or 'B' or 'n' or 't' or 'r' or 'f' or 'v' or 'a' => "\\" + letter,
        _ => char.IsAsciiLetterOrDigit(letter) ? null : "\\" + letter,
    };

    private static string? Posix(string name) => name switch
    {
        "alnum" => "0-9A-Za-z",
        "alpha" => "A-Za-z",
        "digit" => "0-9",
        "lower" => "a-z",
        "upper" => "A-Z",
        "space" => "\\t\\n\\v\\f\\r ",
        "word" => "0-9A-Za-z_",
        "xdigit" => "0-9A-Fa-f",
        "punct" => "!-/:-@\\[-`{-~",
        _ => null,
    };

    private static bool IsKnownGroup(ReadOnlySpan<char> rest, bool isAtStart) =>
        (isAtStart && rest.StartsWith("m)")) || rest.StartsWith(":") || (rest is ['<', var first, ..] && (char.IsAsciiLetter(first) || first == '_')) || rest.StartsWith("i)") || rest.StartsWith("i:") || rest.StartsWith("s)") || rest.StartsWith("s:");

    private static long Repeat(ReadOnlySpan<char> rest)
    {
        var close = rest.IndexOf('}');
        var largest = 1L;
        if (close is > 0 and < 12)
        {
            foreach (var range in rest[..close].Split(','))
            {
                largest = Math.Max(largest, long.TryParse(rest[..close][range], out var count) ? count : 1);
            }
        }

        return largest;
    }
}
