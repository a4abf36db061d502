using System.Collections.Immutable;

namespace IacSrmScanner.Responsibility.Services;

/// <summary>
/// Words to be found in the name of a setting: <c>kms key</c> is in <c>kms_key_id</c> and <c>KmsKeyArn</c>. A word with <c>*</c> at its end
/// may go on; <c>=</c> before the phrase asks for the whole name, <c>/</c> for the whole name of a setting at the top of the type.
/// </summary>
public sealed class SettingPhrase
{
    private readonly ImmutableArray<string> words;
    private readonly bool isWhole;
    private readonly bool isTop;

    public SettingPhrase(string text)
    {
        isTop = text.StartsWith('/');
        isWhole = isTop || text.StartsWith('=');
        words = [.. text.TrimStart('/', '=').Split([' ', '_'], StringSplitOptions.RemoveEmptyEntries)];
    }

    /// <param name="name">The words of the setting's name.</param>
    /// <param name="depth">How many settings it lies in.</param>
    public bool IsIn(ReadOnlySpan<string> name, int depth)
    {
        if (words.IsEmpty || (isTop && depth > 0) || (isWhole && name.Length != words.Length))
        {
            return false;
        }

        for (var start = 0; start + words.Length <= name.Length; start++)
        {
            if (IsAt(name[start..]))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsAt(ReadOnlySpan<string> name)
    {
        for (var i = 0; i < words.Length; i++)
        {
            var word = words[i];
            if (word.EndsWith('*') ? !name[i].StartsWith(word[..^1], StringComparison.Ordinal) : name[i] != word)
            {
                return false;
            }
        }

        return true;
    }
}
