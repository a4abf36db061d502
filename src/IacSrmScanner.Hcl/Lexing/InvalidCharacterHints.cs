using System.Buffers;
using System.Globalization;
using System.Text;

namespace IacSrmScanner.Hcl.Lexing;

internal static class InvalidCharacterHints
{
    /// <summary>The character itself, or its code where it cannot be seen.</summary>
    public static string Show(ReadOnlySpan<char> found)
    {
        if (Rune.DecodeFromUtf16(found, out var rune, out _) != OperationStatus.Done)
        {
            return string.Create(CultureInfo.InvariantCulture, $"U+{(int)found[0]:X4}");
        }

        var isVisible = Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Control or UnicodeCategory.Format
            or UnicodeCategory.SpaceSeparator or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
            or UnicodeCategory.NonSpacingMark or UnicodeCategory.OtherNotAssigned or UnicodeCategory.PrivateUse);
        return isVisible ? found.ToString() : string.Create(CultureInfo.InvariantCulture, $"U+{rune.Value:X4}");
    }

    /// <summary>What the author may have meant, as the rest of a message, or nothing.</summary>
    public static string For(char found) => found switch
    {
        '\'' or '\u2018' or '\u2019' or '\u201C' or '\u201D' => " Strings are enclosed in double quotes: '\"'.",
        '`' => " For a string of several lines, use a heredoc such as '<<EOT'.",
        ';' => " Attributes and blocks end with their line, elements are separated by ','.",
        '&' => " Did you mean '&&'?",
        '|' => " Did you mean '||'?",
        '~' => " Did you mean '!'?",
        _ => string.Empty,
    };
}
