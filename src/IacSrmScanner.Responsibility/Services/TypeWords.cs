using System.Text;
using IacSrmScanner.Core.Resources;

namespace IacSrmScanner.Responsibility.Services;

/// <summary>
/// A type's name as words with <c>_</c> between them and without the provider, so that one list of endings serves every dialect:
/// <c>aws_s3_bucket_policy</c> and <c>AWS::S3::BucketPolicy</c> are both <c>s3_bucket_policy</c>.
/// </summary>
public static class TypeWords
{
    public static string Of(Dialect dialect, string type)
    {
        if (dialect != Dialect.CloudFormation)
        {
            return type[(type.IndexOf('_', StringComparison.Ordinal) + 1)..];
        }

        var start = type.IndexOf("::", StringComparison.Ordinal);
        var name = start < 0 ? type : type[(start + 2)..];
        var words = new StringBuilder(name.Length + 8);
        for (var i = 0; i < name.Length; i++)
        {
            if (name[i] == ':')
            {
                continue;
            }

            if (i > 0 && BeginsWord(name, i))
            {
                words.Append('_');
            }

            words.Append(char.ToLowerInvariant(name[i]));
        }

        return words.ToString();
    }

    /// <summary>The words of a setting's name, in small letters: <c>kms_key_id</c> and <c>KmsKeyId</c> are both <c>kms</c>, <c>key</c>, <c>id</c>.</summary>
    public static string[] Split(string name)
    {
        var words = new StringBuilder(name.Length + 8);
        for (var i = 0; i < name.Length; i++)
        {
            if (i > 0 && char.IsAsciiLetterOrDigit(name[i]) && char.IsAsciiLetterOrDigit(name[i - 1]) && BeginsWord(name, i))
            {
                words.Append('_');
            }

            words.Append(char.IsAsciiLetterOrDigit(name[i]) ? char.ToLowerInvariant(name[i]) : '_');
        }

        return words.ToString().Split('_', StringSplitOptions.RemoveEmptyEntries);
    }

    /// <summary>The first word of a type: the provider.</summary>
    public static string Owner(string type)
    {
        var end = type.AsSpan().IndexOfAny('_', ':');
        return end < 0 ? type : type[..end];
    }

    /// <summary>The endings of a name, the whole first: <c>a_b_c</c>, <c>b_c</c>, <c>c</c>.</summary>
    public static IEnumerable<string> Endings(string words)
    {
        for (var start = 0; ; start++)
        {
            yield return words[start..];
            start = words.IndexOf('_', start);
            if (start < 0)
            {
                yield break;
            }
        }
    }

    /// <summary>The prefixes of a type up to a separator, the whole first.</summary>
    public static IEnumerable<string> Prefixes(string type)
    {
        for (var end = type.Length; end > 0; end = Math.Max(type.LastIndexOf('_', end - 1), type.LastIndexOf("::", end - 1, StringComparison.Ordinal)))
        {
            yield return type[..end];
        }
    }

    /// <summary>After a separator, at a capital after a small letter or digit, and at the last capital of several before a small letter.</summary>
    private static bool BeginsWord(string name, int i) =>
        name[i - 1] == ':'
        || (char.IsAsciiLetterUpper(name[i])
            && (!char.IsAsciiLetterUpper(name[i - 1]) || (i + 1 < name.Length && char.IsAsciiLetterLower(name[i + 1]))));
}
