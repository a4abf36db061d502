using IacSrmScanner.Core.Diagnostics;
using IacSrmScanner.Core.Text;

namespace IacSrmScanner.Core.Files;

/// <summary>A tree held in memory: for tests, for the examples of rules and for text from standard input.</summary>
public sealed class MemoryFileTree : IFileTree
{
    private readonly SortedDictionary<string, SourceText> files = new(StringComparer.Ordinal);

    public MemoryFileTree(IEnumerable<SourceText> sources)
    {
        foreach (var source in sources)
        {
            files[source.Path] = source;
        }
    }

    public MemoryFileTree(params (string Path, string Content)[] sources)
        : this(sources.Select(source => new SourceText(source.Path, source.Content)))
    {
    }

    public string Root => "memory";

    public bool FileExists(string path) => files.ContainsKey(path);

    public bool DirectoryExists(string path) =>
        path.Length == 0 || files.Keys.Any(file => file.StartsWith(path + "/", StringComparison.Ordinal));

    public IReadOnlyList<string> FilesIn(string directory) =>
        [.. files.Keys.Where(file => TreePath.Directory(file) == directory).Select(TreePath.Name)];

    public IReadOnlyList<string> DirectoriesIn(string directory)
    {
        var prefix = directory.Length == 0 ? "" : directory + "/";
        return [.. files.Keys
            .Where(file => file.StartsWith(prefix, StringComparison.Ordinal) && file.IndexOf('/', prefix.Length) >= 0)
            .Select(file => file[prefix.Length..file.IndexOf('/', prefix.Length)])
            .Distinct()];
    }

    public SourceText? Read(string path, ICollection<Diagnostic> diagnostics)
    {
        if (files.TryGetValue(path, out var source))
        {
            return source;
        }

        diagnostics.Add(FileDiagnostics.NotFound.AtPath(path, path));
        return null;
    }
}
