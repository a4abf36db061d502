using System.Globalization;

namespace IacSrmScanner.Reporting.Console;

/// <summary>
/// Text of the input, made safe for a terminal: nothing in it can move the cursor, colour, hide or reorder what is shown.
/// Keeps the length, so that places in the text stay what they are.
/// </summary>
public static class Printable
{
    public static string Of(ReadOnlySpan<char> text) => string.Create(text.Length, text, static (shown, text) =>
    {
        for (var i = 0; i < shown.Length; i++)
        {
            shown[i] = Of(text[i]);
        }
    });

    /// <summary>Besides control characters those without a shape of their own are marked: they can make text read as what it is not.</summary>
    private static char Of(char unit) => char.GetUnicodeCategory(unit) switch
    {
        UnicodeCategory.Control when unit == '\t' => ' ',
        UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator => '·',
        _ => unit,
    };
}
