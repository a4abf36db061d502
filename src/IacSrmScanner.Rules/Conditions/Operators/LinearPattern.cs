using System.Text.RegularExpressions;

namespace IacSrmScanner.Rules.Conditions.Operators;

/// <summary>
/// A regular expression that takes time linear in the text, whatever its author wrote. The engine that guarantees it is slow to build, so
/// short texts are matched by the ordinary one, as long as the pattern repeats no group; both are built on first use.
/// </summary>
public sealed class LinearPattern
{
    private const RegexOptions Common = RegexOptions.CultureInvariant;

    /// <summary>Up to this length even the worst pattern that repeats no group is quick for the ordinary engine.</summary>
    private const int ShortText = 256;

    private readonly Lazy<Regex> linear;
    private readonly Lazy<Regex> ordinary;
    private readonly bool repeatsGroup;

    public LinearPattern(string text)
    {
        Text = text;
        repeatsGroup = RepeatsGroup(text);
        linear = new Lazy<Regex>(() => new Regex(text, Common | RegexOptions.NonBacktracking));
        ordinary = new Lazy<Regex>(() => new Regex(text, Common));
    }

    public string Text { get; }

    /// <summary>What is wrong with a pattern; null when nothing is. Costs as much as building it.</summary>
    public static string? Problem(string text)
    {
        try
        {
            _ = new Regex(text, Common | RegexOptions.NonBacktracking);
            return null;
        }
        catch (Exception exception) when (exception is ArgumentException or NotSupportedException)
        {
            return exception.Message;
        }
    }

    public bool IsMatch(string text) => (text.Length > ShortText || repeatsGroup ? linear : ordinary).Value.IsMatch(text);

    public override string ToString() => Text;

    /// <summary>
    /// Whether a group repeats. Only then can the ordinary engine need exponential time: what is inside may repeat, be left out
    /// or have alternatives that begin alike.
    /// </summary>
    private static bool RepeatsGroup(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            switch (text[i])
            {
                case '\\':
                    i++;
                    break;
                case '[':
                    i = EndOfClass(text, i);
                    break;
                case ')' when i + 1 < text.Length && text[i + 1] is '*' or '+' or '{':
                    return true;
            }
        }

        return false;
    }

    private static int EndOfClass(string text, int open)
    {
        for (var i = open + 2; i < text.Length; i++)
        {
            if (text[i] == '\\')
            {
                i++;
            }
            else if (text[i] == ']')
            {
                return i;
            }
        }

        return text.Length;
    }
}
