using System.Text;

namespace IacSrmScanner.Responsibility.Reading;

/// <summary>The words that data files use for the members of an enumeration: <c>OnPremises</c> is written <c>on-premises</c>.</summary>
public static class Words
{
    // Dictionaries and not immutable ones: those over enumerations are compiled anew in each process, 200 methods of them.
    public static Dictionary<string, T> Of<T>()
        where T : struct, Enum => Enum.GetValues<T>().ToDictionary(value => Of(value), StringComparer.Ordinal);

    public static string Of<T>(T value)
        where T : struct, Enum
    {
        var word = new StringBuilder();
        foreach (var letter in value.ToString())
        {
            if (char.IsAsciiLetterUpper(letter) && word.Length > 0)
            {
                word.Append('-');
            }

            word.Append(char.ToLowerInvariant(letter));
        }

        return word.ToString();
    }
}
