using System.Text;
using IacSrmScanner.Documents.Reading;

namespace IacSrmScanner.Documents.Json;

/// <summary>Finds where reading can go on after an error: behind the next comma of an open collection, or at its bracket.</summary>
internal static class JsonRecovery
{
    /// <summary>The offset and the index of the open collection that goes on there; null when there is none.</summary>
    public static (int Offset, int Frame)? Find(string content, int from, IReadOnlyList<Frame> frames)
    {
        var depth = 0;
        var innermost = frames.Count - 1;
        for (var at = from; at < content.Length; at++)
        {
            switch (content[at])
            {
                case '"':
                    at = EndOfQuoted(content, at);
                    break;
                case '/':
                    at = Math.Max(at, JsonCursor.CommentEnd(content, at) - 1);
                    break;
                case '{' or '[':
                    depth++;
                    break;
                case '}' or ']' when depth > 0:
                    depth--;
                    break;
                case '}' or ']' when Innermost(frames, innermost, isMapping: content[at] == '}') is >= 0 and var closed:
                    return (at, closed);
                case ',' when depth == 0:
                    return (at + 1, innermost);
            }
        }

        return null;
    }

    /// <summary>Text that puts the lexer into a collection, and how many tokens it makes.</summary>
    public static (string Text, int Tokens) PrefixFor(IReadOnlyList<Frame> frames, int frame)
    {
        var prefix = new StringBuilder();
        var tokens = 0;
        for (var i = 0; i <= frame; i++)
        {
            var isOuterMapping = frames[i].IsMapping && i < frame;
            prefix.Append(isOuterMapping ? "{\"\":" : frames[i].IsMapping ? "{" : "[");
            tokens += isOuterMapping ? 2 : 1;
        }

        return (prefix.ToString(), tokens);
    }

    private static int Innermost(IReadOnlyList<Frame> frames, int from, bool isMapping)
    {
        while (from >= 0 && frames[from].IsMapping != isMapping)
        {
            from--;
        }

        return from;
    }

    /// <summary>The offset of the closing quote, or of the last character of the line: broken text is not let run on.</summary>
    private static int EndOfQuoted(string content, int at)
    {
        for (at++; at < content.Length && content[at] is not ('\n' or '\r'); at++)
        {
            if (content[at] == '"')
            {
                return at;
            }

            at += content[at] == '\\' ? 1 : 0;
        }

        return Math.Min(at, content.Length) - 1;
    }
}
