namespace IacSrmScanner.Cli.Input;

#pragma warning disable RS0030 // Finding the root looks at the disk before there is a tree.

/// <summary>
/// The folder from which reported paths count: the repository around what is scanned, since GitHub takes paths from there;
/// without one the current folder, or the nearest that holds all paths.
/// </summary>
internal static class ScanRoot
{
    public static string Find(IReadOnlyList<string> paths)
    {
        var full = paths.Select(path => Path.TrimEndingDirectorySeparator(Path.GetFullPath(path))).ToArray();
        var common = full.Select(path => Directory.Exists(path) ? path : Path.GetDirectoryName(path) ?? path).Aggregate(CommonFolder);
        for (var folder = common; folder is not null; folder = Path.GetDirectoryName(folder))
        {
            if (Path.Exists(Path.Combine(folder, ".git")))
            {
                return folder;
            }
        }

        var current = Directory.GetCurrentDirectory();
        return IsInside(current, common) ? current : common;
    }

    public static string Relative(string root, string path)
    {
        var relative = Path.GetRelativePath(root, Path.GetFullPath(path)).Replace(Path.DirectorySeparatorChar, '/');
        return relative == "." ? "" : relative;
    }

    private static string CommonFolder(string left, string right)
    {
        var folder = left;
        while (!IsInside(folder, right) && Path.GetDirectoryName(folder) is { } parent)
        {
            folder = parent;
        }

        return folder;
    }

    private static bool IsInside(string folder, string path) =>
        path == folder || path.StartsWith(Path.EndsInDirectorySeparator(folder) ? folder : folder + Path.DirectorySeparatorChar, StringComparison.Ordinal);
}
