using System.Collections.Immutable;
using System.Text;

namespace IacSrmScanner.CloudFormation.Templates;

/// <summary>The only texts that a pattern such as <c>^(dev|prod)$</c> matches.</summary>
internal static class PatternWords
{
    private const string Special = ".*+?[]{}()^$\\";

    /// <summary>The texts; empty when the pattern is not a mere list of them.</summary>
    public static ImmutableArray<string> Of(string pattern)
    {
        var inner = pattern.StartsWith('^') ? pattern[1..] : pattern;
        inner = inner.EndsWith('$') && !inner.EndsWith("\\$", StringComparison.Ordinal) ? inner[..^1] : inner;
        if (inner.Length != pattern.Length && Ungrouped(inner) is null && inner.Contains('|', StringComparison.Ordinal))
        {
            // An anchor outside of a group belongs to one of the alternatives only.
            inner = pattern.Replace("^", "", StringComparison.Ordinal).Replace("$", "", StringComparison.Ordinal);
        }

        var words = ImmutableArray.CreateBuilder<string>();
        foreach (var alternative in (Ungrouped(inner) ?? inner).Split('|'))
        {
            if (Literal(alternative) is not { } word)
            {
                return [];
            }

            words.Add(word);
        }

        return words.ToImmutable();
    }

    private static string? Ungrouped(string pattern)
    {
        var start = pattern.StartsWith("(?:", StringComparison.Ordinal) ? 3 : 1;
        return pattern.StartsWith('(') && pattern.EndsWith(')') && pattern.IndexOf(')', StringComparison.Ordinal) == pattern.Length - 1
            ? pattern[start..^1]
            : null;
    }

    private static string? Literal(string pattern)
    {
        var text = new StringBuilder();
        for (var i = 0; i < pattern.Length; i++)
        {
            if (pattern[i] == '\\' && i + 1 < pattern.Length && !char.IsAsciiLetterOrDigit(pattern[i + 1]))
            {
                text.Append(pattern[++i]);
            }
            else if (Special.Contains(pattern[i], StringComparison.Ordinal))
            {
                return null;
            }
            else
            {
                text.Append(pattern[i]);
            }
        }

        return text.ToString();
    }
}
