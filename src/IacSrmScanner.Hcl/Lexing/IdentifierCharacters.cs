using System.Globalization;

namespace IacSrmScanner.Hcl.Lexing;

/// <summary>Which characters make an identifier: Unicode's ID_Start and ID_Continue, with '_' to start and '-' to go on.</summary>
internal static class IdentifierCharacters
{
    /// <summary>The length in UTF-16 units of the identifier at the start of the text, 0 if there is none.</summary>
    public static int Measure(ReadOnlySpan<char> text)
    {
        var length = 0;
        while (length < text.Length)
        {
            var c = text[length];
            if (c < 128)
            {
                if (char.IsAsciiLetter(c) || c == '_' || (length > 0 && (char.IsAsciiDigit(c) || c == '-')))
                {
                    length++;
                    continue;
                }

                break;
            }

            var units = MeasureUnicode(text[length..], length == 0);
            if (units == 0)
            {
                break;
            }

            length += units;
        }

        return length;
    }

    private static int MeasureUnicode(ReadOnlySpan<char> text, bool starts)
    {
        if (System.Text.Rune.DecodeFromUtf16(text, out var rune, out var units) != System.Buffers.OperationStatus.Done)
        {
            return 0;
        }

        return IsStart(rune.Value) || (!starts && IsContinue(rune.Value)) ? units : 0;
    }

    private static bool IsStart(int codePoint) => CharUnicodeInfo.GetUnicodeCategory(codePoint) switch
    {
        UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter
            or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter or UnicodeCategory.LetterNumber => codePoint != 0x2E2F,

        // Other_ID_Start
        _ => codePoint is 0x1885 or 0x1886 or 0x2118 or 0x212E or 0x309B or 0x309C,
    };

    private static bool IsContinue(int codePoint) => CharUnicodeInfo.GetUnicodeCategory(codePoint) switch
    {
        UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark
            or UnicodeCategory.DecimalDigitNumber or UnicodeCategory.ConnectorPunctuation => true,

        // Other_ID_Continue
        _ => codePoint is 0x00B7 or 0x0387 or 0x19DA or (>= 0x1369 and <= 0x1371),
    };
}
