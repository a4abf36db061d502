using System.Collections.Immutable;
using IacSrmScanner.Core.Diagnostics;
using IacSrmScanner.Core.Files;

namespace IacSrmScanner.Cli.Input;

/// <summary>The files of a scan and the root from which their paths count.</summary>
/// <param name="Tree">The root: the repository that holds what is scanned, or the nearest folder around it.</param>
/// <param name="Files">Every file to look at, in ordinal order.</param>
/// <param name="Diagnostics">Paths that do not exist.</param>
public sealed record ScanInput(IFileTree Tree, ImmutableArray<string> Files, ImmutableArray<Diagnostic> Diagnostics)
{
    public static ScanInput Of(IReadOnlyList<string> paths)
    {
        var root = ScanRoot.Find(paths);
        var tree = new DiskFileTree(root);
        var files = new SortedSet<string>(StringComparer.Ordinal);
        var diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();
        foreach (var path in paths)
        {
            var relative = ScanRoot.Relative(root, path);
            if (tree.FileExists(relative))
            {
                files.Add(relative);
                files.UnionWith(ModuleSiblings(tree, relative));
            }
            else if (tree.DirectoryExists(relative))
            {
                FileWalk.Collect(tree, relative, files);
            }
            else
            {
                diagnostics.Add(FileDiagnostics.NotFound.AtPath(path, path));
            }
        }

        return new ScanInput(tree, [.. files], diagnostics.ToImmutable());
    }

    /// <summary>A Terraform file means nothing without the other files of its module.</summary>
    private static IEnumerable<string> ModuleSiblings(DiskFileTree tree, string file)
    {
        if (!FileWalk.IsTerraform(file))
        {
            return [];
        }

        var directory = TreePath.Directory(file);
        return tree.FilesIn(directory).Where(FileWalk.IsTerraform).Select(name => TreePath.Join(directory, name));
    }
}
