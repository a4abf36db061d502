using System.Collections.Immutable;
using System.Text;

namespace IacSrmScanner.Schemas;

/// <summary>
/// The names of a path: <c>rule[*].tags["a.b"]</c> is rule, tags, a.b. Positions are left out, for lists are transparent.
/// Nothing is an error here: what makes no sense becomes a name that no schema has.
/// </summary>
internal static class SchemaPath
{
    private const string Meta = "$meta";

    /// <summary>Whether the path asks what is said about the resource, not to the cloud.</summary>
    public static bool IsMeta(string path) =>
        path.StartsWith(Meta, StringComparison.Ordinal) && (path.Length == Meta.Length || path[Meta.Length] is '.' or '[');

    /// <summary>Empty for the resource itself.</summary>
    public static ImmutableArray<string> Segments(string path)
    {
        if (path is "" or ".")
        {
            return [];
        }

        var segments = ImmutableArray.CreateBuilder<string>();
        var at = 0;
        var expectsName = path[0] != '[';
        while (at < path.Length || expectsName)
        {
            if (expectsName)
            {
                var length = path.AsSpan(at).IndexOfAny('.', '[');
                var stop = length < 0 ? path.Length : at + length;
                segments.Add(path[at..stop]);
                at = stop;
                expectsName = false;
            }
            else if (path[at] == '.')
            {
                at++;
                expectsName = true;
            }
            else if (SkipPosition(path, at) is { } afterPosition)
            {
                at = afterPosition;
            }
            else if (ReadKey(path, at) is { } key)
            {
                segments.Add(key.Name);
                at = key.End;
            }
            else
            {
                segments.Add(path[at..]);
                at = path.Length;
            }
        }

        return segments.ToImmutable();
    }

    private static int? SkipPosition(string path, int open)
    {
        var length = path[open] == '[' ? path.AsSpan(open).IndexOf(']') : -1;
        if (length < 2)
        {
            return null;
        }

        var inside = path.AsSpan(open + 1, length - 1);
        return inside is "*" or "?" || !inside.ContainsAnyExceptInRange('0', '9') ? open + length + 1 : null;
    }

    private static (string Name, int End)? ReadKey(string path, int open)
    {
        if (!path.AsSpan(open).StartsWith("[\""))
        {
            return null;
        }

        var name = new StringBuilder();
        for (var i = open + 2; i < path.Length; i++)
        {
            switch (path[i])
            {
                case '\\' when i + 1 < path.Length:
                    name.Append(path[++i]);
                    break;
                case '"':
                    return i + 1 < path.Length && path[i + 1] == ']' ? (name.ToString(), i + 2) : null;
                default:
                    name.Append(path[i]);
                    break;
            }
        }

        return null;
    }
}
