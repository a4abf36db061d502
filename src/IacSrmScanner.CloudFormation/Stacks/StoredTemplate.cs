using System.Collections.Immutable;
using IacSrmScanner.Core.Files;
using IacSrmScanner.Core.Values;

namespace IacSrmScanner.CloudFormation.Stacks;

/// <summary>
/// A template in a bucket, to which the files were copied: <c>https://…s3….amazonaws.com/…/templates/child.yaml</c>. The file
/// that it is a copy of is the one whose path ends like that, if there is only one and a folder agrees too.
/// </summary>
/// <param name="Segments">What is known of the end of the path: folders and the name of the file.</param>
/// <param name="Partial">The end of a folder's name before these, of which the rest is not known; empty for none.</param>
/// <param name="IsInRoot">There is no folder.</param>
internal sealed record StoredTemplate(ImmutableArray<string> Segments, string Partial, bool IsInRoot)
{
    private const char Hole = '\0';

    /// <summary>The place in the bucket; null when a value is no URL of one, or not even the name of the file is known.</summary>
    public static StoredTemplate? Read(Value value)
    {
        var text = value switch
        {
            TextValue known => known.Text,
            UnknownValue unknown => string.Concat(unknown.Parts.Select(part => part is TextValue known ? known.Text : Hole.ToString())),
            _ => "",
        };
        var end = text.AsSpan().IndexOfAny('?', '#');
        var url = end < 0 ? text : text[..end];
        var start = url.IndexOf("://", StringComparison.Ordinal);
        if (start < 0 || url[..start] is not ("https" or "http" or "s3")
            || !(url.Contains("s3", StringComparison.OrdinalIgnoreCase) || url.Contains("amazonaws.com", StringComparison.OrdinalIgnoreCase)))
        {
            return null;
        }

        var parts = url[(start + 3)..].Split('/');
        var isByPath = parts[0].StartsWith("s3.", StringComparison.Ordinal) || parts[0].StartsWith("s3-", StringComparison.Ordinal);
        var key = parts[Math.Min(parts.Length, isByPath ? 2 : 1)..];
        var hole = Array.FindLastIndex(key, part => part.Contains(Hole, StringComparison.Ordinal));
        ImmutableArray<string> segments = [.. key[(hole + 1)..]];
        return segments.IsEmpty || segments.Any(segment => segment is "" or "." or "..")
            ? null
            : new StoredTemplate(segments, hole < 0 ? "" : key[hole][(key[hole].LastIndexOf(Hole) + 1)..], hole < 0 && segments.Length == 1);
    }

    /// <summary>The file, or why it is not certain which is meant; neither when no file ends like it.</summary>
    public (string? Path, string WhyNot) Find(string from, StackTemplates templates)
    {
        var name = Segments[^1];
        var alike = templates.Called(name)
            .Where(path => path != from && (IsInRoot ? TreePath.Directory(path) == TreePath.Directory(from) : Agreeing(path) > 1))
            .GroupBy(path => IsInRoot ? 1 : Agreeing(path))
            .MaxBy(group => group.Key)?
            .ToArray();
        return alike switch
        {
            null => (null, ""),
            [var only] => (only, ""),
            _ => (null, $"several files end like its place in a bucket, '{string.Join('/', Segments)}'"),
        };
    }

    /// <summary>How many folders and names agree, from the end.</summary>
    private int Agreeing(string path)
    {
        var parts = path.Split('/');
        var count = 0;
        while (count < parts.Length && count < Segments.Length && parts[^(count + 1)] == Segments[^(count + 1)])
        {
            count++;
        }

        var isAll = count == Segments.Length && Partial.Length > 0 && count < parts.Length;
        return isAll && parts[^(count + 1)].EndsWith(Partial, StringComparison.Ordinal) ? count + 1 : count;
    }
}
