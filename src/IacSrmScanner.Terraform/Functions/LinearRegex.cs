using System.Text.RegularExpressions;

namespace IacSrmScanner.Terraform.Functions;

/// <summary>
/// A regular expression that is matched in linear time. The engine that does so for every expression takes some fifty
/// milliseconds of a process to get ready; simple expressions on short texts, which are most, are quick with the ordinary one.
/// Both find the same.
/// </summary>
internal sealed class LinearRegex(string expression)
{
    private const int ShortText = 256;

    private readonly bool isSimple = RepeatsAtMostOnce(expression);
    private readonly Lazy<Regex?> linear = new(() => Build(expression, RegexOptions.NonBacktracking));
    private readonly Lazy<Regex?> ordinary = new(() => Build(expression, RegexOptions.None));

    /// <summary>The expression for a text; null when it is not a valid one.</summary>
    public Regex? For(string text) => (isSimple && text.Length <= ShortText ? ordinary : linear).Value;

    private static Regex? Build(string expression, RegexOptions engine)
    {
        try
        {
            return new Regex(expression, engine | RegexOptions.CultureInvariant);
        }
        catch (Exception exception) when (exception is ArgumentException or NotSupportedException)
        {
            return null;
        }
    }

    /// <summary>
    /// Whether at most one character or class repeats or may be left out, and no group: then the ordinary engine tries no more
    /// than every place with every length.
    /// </summary>
    private static bool RepeatsAtMostOnce(string expression)
    {
        var (repeats, inClass, groupStart) = (0, false, -1);
        for (var i = 0; i < expression.Length; i++)
        {
            switch (expression[i])
            {
                case '\\':
                    i++;
                    break;
                case '[':
                    inClass = true;
                    break;
                case ']':
                    inClass = false;
                    break;
                case '(':
                    groupStart = i;
                    break;
                case '?' when i > 0 && groupStart == i - 1:
                    break;
                case '*' or '+' or '?' or '{' when !inClass:
                    repeats += i > 0 && expression[i - 1] == ')' ? 2 : 1;
                    break;
            }
        }

        return repeats <= 1;
    }
}
