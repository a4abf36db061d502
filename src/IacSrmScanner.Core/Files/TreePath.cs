namespace IacSrmScanner.Core.Files;

/// <summary>Arithmetic on the paths of an <see cref="IFileTree"/>; no disk is touched.</summary>
public static class TreePath
{
    public static string Name(string path) => path[(path.LastIndexOf('/') + 1)..];

    public static string Directory(string path)
    {
        var slash = path.LastIndexOf('/');
        return slash < 0 ? "" : path[..slash];
    }

    public static string Join(string directory, string name) => directory.Length == 0 ? name : $"{directory}/{name}";

    /// <summary>
    /// Resolves a relative path written in a file of <paramref name="directory"/>; null when it leaves the tree or is absolute.
    /// </summary>
    public static string? Resolve(string directory, string relative)
    {
        if (relative.StartsWith('/') || relative.Contains('\\', StringComparison.Ordinal))
        {
            return null;
        }

        var segments = new List<string>(directory.Split('/', StringSplitOptions.RemoveEmptyEntries));
        foreach (var segment in relative.Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            if (segment == "..")
            {
                if (segments.Count == 0)
                {
                    return null;
                }

                segments.RemoveAt(segments.Count - 1);
            }
            else if (segment != ".")
            {
                segments.Add(segment);
            }
        }

        return string.Join('/', segments);
    }
}
