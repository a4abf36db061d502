using System.Text;

namespace IacSrmScanner.Terraform.Functions;

/// <summary>
/// Upper, lower and title case, letter by letter, for any language alike. The few letters whose counterpart is an ASCII
/// letter, and those with a title case of their own, are added to what the platform does.
/// </summary>
internal static class LetterCase
{
    private const string TitleCased = "\u01C4\u01C5\u01C6\u01C7\u01C8\u01C9\u01CA\u01CB\u01CC\u01F1\u01F2\u01F3";

    public static string Upper(string text) => text.ToUpperInvariant().Replace('\u0131', 'I').Replace('\u017F', 'S');

    public static string Lower(string text) => text.ToLowerInvariant().Replace('\u0130', 'i').Replace('\u212A', 'k');

    public static string Title(Rune rune)
    {
        var index = rune.IsBmp ? TitleCased.IndexOf((char)rune.Value, StringComparison.Ordinal) : -1;
        return index >= 0 ? TitleCased[(index / 3 * 3) + 1].ToString() : Upper(rune.ToString());
    }
}
