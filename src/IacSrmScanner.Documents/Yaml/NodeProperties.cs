using YamlDotNet.Core;

namespace IacSrmScanner.Documents.Yaml;

/// <summary>Tags and anchors: what precedes a node and is no part of its span.</summary>
internal static class NodeProperties
{
    private const string CorePrefix = "tag:yaml.org,2002:";

    /// <summary>Where the node itself begins, given where its tag or anchor does; at most <paramref name="limit"/>.</summary>
    public static int Skip(string content, int start, int limit)
    {
        var at = start;
        while (at < limit && content[at] is '!' or '&')
        {
            at = SkipWord(content, at, limit);
            at = SkipBlank(content, at, limit);
        }

        return at;
    }

    /// <summary>The end of the last tag or anchor, for a node of which nothing else is written.</summary>
    public static int EndOfProperties(string content, int start, int limit)
    {
        var end = start;
        var at = start;
        while (at < limit && content[at] is '!' or '&')
        {
            end = SkipWord(content, at, limit);
            at = SkipBlank(content, end, limit);
        }

        return end;
    }

    /// <summary>The tag as people write it: <c>!Sub</c>, <c>!!binary</c>. Tags that only name a basic type are dropped.</summary>
    public static string ShortTag(TagName tag)
    {
        if (tag.IsEmpty || tag.IsNonSpecific)
        {
            return "";
        }

        if (!tag.Value.StartsWith(CorePrefix, StringComparison.Ordinal))
        {
            return tag.Value;
        }

        var name = tag.Value[CorePrefix.Length..];
        return name is "str" or "int" or "float" or "bool" or "null" or "map" or "seq" ? "" : "!!" + name;
    }

    /// <summary>True when the tag asks for the type that the text would have without quotes.</summary>
    public static bool AsksForPlainType(TagName tag) =>
        !tag.IsEmpty && tag.Value is CorePrefix + "int" or CorePrefix + "float" or CorePrefix + "bool" or CorePrefix + "null";

    private static int SkipWord(string content, int at, int limit)
    {
        if (content.AsSpan(at, limit - at).StartsWith("!<") && content.IndexOf('>', at, limit - at) is >= 0 and var close)
        {
            return close + 1;
        }

        while (at < limit && !char.IsWhiteSpace(content[at]) && content[at] is not (',' or '[' or ']' or '{' or '}'))
        {
            at++;
        }

        return at;
    }

    private static int SkipBlank(string content, int at, int limit)
    {
        while (at < limit)
        {
            if (content[at] == '#')
            {
                var line = content.AsSpan(at, limit - at).IndexOfAny('\r', '\n');
                at = line < 0 ? limit : at + line;
            }
            else if (char.IsWhiteSpace(content[at]))
            {
                at++;
            }
            else
            {
                break;
            }
        }

        return at;
    }
}
