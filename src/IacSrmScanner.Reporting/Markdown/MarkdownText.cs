using System.Text;

namespace IacSrmScanner.Reporting.Markdown;

/// <summary>Text from files as it may stand in GitHub's Markdown, also inside a table: nothing of it is taken for markup.</summary>
internal static class MarkdownText
{
    private const string Special = "\\`*_{}[]<>#|~&@!";

    public static string Of(string text)
    {
        var result = new StringBuilder(text.Length + 8);
        foreach (var letter in text)
        {
            if (letter is '\r' or '\n' or '\t')
            {
                result.Append(' ');
                continue;
            }

            if (Special.Contains(letter, StringComparison.Ordinal))
            {
                result.Append('\\');
            }

            result.Append(letter);
        }

        return result.ToString();
    }

    /// <summary>Text between backquotes, which no escape reaches.</summary>
    public static string Code(string text) => text
        .Replace('`', '\'')
        .Replace('\r', ' ')
        .Replace('\n', ' ')
        .Replace("|", "\\|", StringComparison.Ordinal);
}
