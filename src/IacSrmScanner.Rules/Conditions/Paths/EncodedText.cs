using IacSrmScanner.Core.Values;
using IacSrmScanner.Rules.Conditions.Policies;

namespace IacSrmScanner.Rules.Conditions.Paths;

/// <summary>Opens a text that is JSON, such as container definitions in a heredoc, where a path leads into it.</summary>
internal static class EncodedText
{
    /// <summary>The value that a text encodes, or null when it is no JSON that the next step could lead into.</summary>
    public static Value? Decode(Value value, PathSegment next)
    {
        var start = KnownText.Prefix(value).AsSpan().TrimStart();
        var opens = start switch
        {
            ['[', ..] => true,
            ['{', ..] => next is PathSegment.Key or PathSegment.Entries,
            _ => false,
        };
        return opens ? EmbeddedJson.Parse(value) : null;
    }
}
