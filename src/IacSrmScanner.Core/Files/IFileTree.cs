using IacSrmScanner.Core.Diagnostics;
using IacSrmScanner.Core.Text;

namespace IacSrmScanner.Core.Files;

/// <summary>
/// The files that a scan may read, and no others. Paths are relative to <see cref="Root"/>, with forward slashes and
/// without <c>.</c> or <c>..</c> segments; the empty path is the root itself.
/// </summary>
public interface IFileTree
{
    /// <summary>Where the tree lies, for display. Not part of any output that must be reproducible.</summary>
    string Root { get; }

    bool FileExists(string path);

    bool DirectoryExists(string path);

    /// <summary>Names of the files directly in a directory, in ordinal order; empty when there is no such directory.</summary>
    IReadOnlyList<string> FilesIn(string directory);

    /// <summary>Names of the directories directly in a directory, in ordinal order.</summary>
    IReadOnlyList<string> DirectoriesIn(string directory);

    /// <summary>The text of a file, or null and the reason: absent, unreadable, too large, binary.</summary>
    SourceText? Read(string path, ICollection<Diagnostic> diagnostics);
}
