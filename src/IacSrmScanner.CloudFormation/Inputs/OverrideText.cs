using System.Collections.Immutable;
using System.Text;

namespace IacSrmScanner.CloudFormation.Inputs;

/// <summary>
/// The text of SAM's <c>parameter_overrides</c>: words <c>K=V</c> or <c>ParameterKey=K,ParameterValue=V</c>, with quotes around
/// what holds spaces.
/// </summary>
internal static class OverrideText
{
    private const string LongKey = "ParameterKey=";
    private const string LongValue = ",ParameterValue=";

    public static ImmutableArray<string> Split(string text)
    {
        var words = ImmutableArray.CreateBuilder<string>();
        var word = new StringBuilder();
        var quote = '\0';
        for (var i = 0; i < text.Length; i++)
        {
            var character = text[i];
            if (character == '\\' && quote != '\'' && i + 1 < text.Length)
            {
                word.Append(text[++i]);
            }
            else if (quote != '\0' ? character == quote : character is '"' or '\'')
            {
                quote = quote == '\0' ? character : '\0';
            }
            else if (quote == '\0' && char.IsWhiteSpace(character))
            {
                Flush();
            }
            else
            {
                word.Append(character);
            }
        }

        Flush();
        return words.ToImmutable();

        void Flush()
        {
            if (word.Length > 0)
            {
                words.Add(word.ToString());
                word.Clear();
            }
        }
    }

    /// <summary>A word's name and value; null when it is not of the form.</summary>
    public static (string Name, string Value)? Read(string word)
    {
        if (word.StartsWith(LongKey, StringComparison.Ordinal))
        {
            var comma = word.IndexOf(LongValue, StringComparison.Ordinal);
            return comma > LongKey.Length ? (word[LongKey.Length..comma], word[(comma + LongValue.Length)..]) : null;
        }

        var sign = word.IndexOf('=', StringComparison.Ordinal);
        return sign > 0 ? (word[..sign], word[(sign + 1)..]) : null;
    }
}
