using System.Globalization;
using IacSrmScanner.Core.Diagnostics;
using IacSrmScanner.Core.Text;

namespace IacSrmScanner.Core.Files;

#pragma warning disable RS0030 // The one place that touches the disk on behalf of a scan.

/// <summary>A directory of the disk. Files that lie outside the root, also through links, are not read.</summary>
public sealed class DiskFileTree(string root) : IFileTree
{
    /// <summary>Larger files are named in a diagnostic and not read: 128 MiB.</summary>
    public const long MaxFileBytes = 128L * 1024 * 1024;

    /// <summary>The directory as which <see cref="Mounted"/> appears; hidden, so that no walk comes by it.</summary>
    public const string MountPoint = ".module-path";

    public string Root { get; } = Path.TrimEndingDirectorySeparator(Path.GetFullPath(root));

    /// <summary>A folder outside the root that may be read too, as <see cref="MountPoint"/>; null for none.</summary>
    public string? Mounted { get; init; }

    public bool FileExists(string path) => File.Exists(Absolute(path));

    public bool DirectoryExists(string path) => Directory.Exists(Absolute(path));

    public IReadOnlyList<string> FilesIn(string directory) => Names(directory, entry => entry is FileInfo);

    public IReadOnlyList<string> DirectoriesIn(string directory) =>
        Names(directory, entry => entry is DirectoryInfo { LinkTarget: null });

    public SourceText? Read(string path, ICollection<Diagnostic> diagnostics)
    {
        try
        {
            var file = new FileInfo(Absolute(path));
            if (!file.Exists)
            {
                diagnostics.Add(FileDiagnostics.NotFound.AtPath(path, path));
                return null;
            }

            if (file.LinkTarget is not null && !IsInside(file))
            {
                diagnostics.Add(FileDiagnostics.Unreadable.AtPath(path, path, "it is a link that leads out of the scanned tree."));
                return null;
            }

            if (file.Length > MaxFileBytes)
            {
                diagnostics.Add(FileDiagnostics.TooLarge.AtPath(
                    path, path, file.Length.ToString(CultureInfo.InvariantCulture), MaxFileBytes.ToString(CultureInfo.InvariantCulture)));
                return null;
            }

            var source = SourceDecoder.Decode(path, File.ReadAllBytes(file.FullName), out var invalid);
            if (invalid)
            {
                diagnostics.Add(FileDiagnostics.InvalidEncoding.AtPath(path, path));
            }

            return source;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            diagnostics.Add(FileDiagnostics.Unreadable.AtPath(path, path, exception.Message));
            return null;
        }
    }

    private string Absolute(string path) => Mounted is { } folder && IsMounted(path)
        ? Path.Combine(folder, path[MountPoint.Length..].TrimStart('/'))
        : Path.Combine(Root, path);

    private static bool IsMounted(string path) =>
        path.StartsWith(MountPoint, StringComparison.Ordinal) && (path.Length == MountPoint.Length || path[MountPoint.Length] == '/');

    private bool IsInside(FileInfo link) => link.ResolveLinkTarget(returnFinalTarget: true) is { } target
        && (IsBelow(Root, target) || (Mounted is { } folder && IsBelow(folder, target)));

    private static bool IsBelow(string folder, FileSystemInfo target) =>
        target.FullName.StartsWith(folder + Path.DirectorySeparatorChar, StringComparison.Ordinal);

    private string[] Names(string directory, Func<FileSystemInfo, bool> wanted)
    {
        try
        {
            var info = new DirectoryInfo(Absolute(directory));
            var names = info.Exists ? info.EnumerateFileSystemInfos().Where(wanted).Select(entry => entry.Name).ToArray() : [];
            Array.Sort(names, StringComparer.Ordinal);
            return names;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return [];
        }
    }
}
