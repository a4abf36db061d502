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
    /// <summary>The files that the command line names.</summary>
    public ImmutableHashSet<string> Named { get; private init; } = [];

    /// <summary>The folder with the source of plans, when the command line names one.</summary>
    public string? SourceDirectory { get; private init; }

    /// <param name="paths">Files and folders to look at.</param>
    /// <param name="source">The folder with the source of plans, or null.</param>
    public static ScanInput Of(IReadOnlyList<string> paths, string? source = null)
    {
        var root = ScanRoot.Find(source is null ? paths : [.. paths, source]);
        var tree = new DiskFileTree(root);
        var named = ImmutableHashSet.CreateBuilder<string>(StringComparer.Ordinal);
        var files = new SortedSet<string>(StringComparer.Ordinal);
        var diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();
        foreach (var path in paths)
        {
            var relative = ScanRoot.Relative(root, path);
            if (tree.FileExists(relative))
            {
                files.Add(relative);
                named.Add(relative);
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

        var sourceDirectory = source is null ? null : ScanRoot.Relative(root, source);
        if (source is not null && sourceDirectory is not null && !tree.DirectoryExists(sourceDirectory))
        {
            diagnostics.Add(FileDiagnostics.NotFound.AtPath(source, source));
        }

        return new ScanInput(tree, [.. files], diagnostics.ToImmutable()) { Named = named.ToImmutable(), SourceDirectory = sourceDirectory };
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
