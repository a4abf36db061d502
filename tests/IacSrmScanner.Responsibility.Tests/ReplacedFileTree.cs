using IacSrmScanner.Core.Diagnostics;
using IacSrmScanner.Core.Files;
using IacSrmScanner.Core.Text;

namespace IacSrmScanner.Responsibility.Tests;

/// <summary>A tree in which one file has another text.</summary>
internal sealed class ReplacedFileTree(IFileTree tree, string path, string text) : IFileTree
{
    public string Root => tree.Root;

    public bool FileExists(string file) => tree.FileExists(file);

    public bool DirectoryExists(string directory) => tree.DirectoryExists(directory);

    public IReadOnlyList<string> FilesIn(string directory) => tree.FilesIn(directory);

    public IReadOnlyList<string> DirectoriesIn(string directory) => tree.DirectoriesIn(directory);

    public SourceText? Read(string file, ICollection<Diagnostic> diagnostics) =>
        file == path ? new SourceText(file, text) : tree.Read(file, diagnostics);
}
