using System.Collections.Immutable;
using IacSrmScanner.Benchmarks.Synthetic;
using IacSrmScanner.Core.Diagnostics;
using IacSrmScanner.Core.Files;
using IacSrmScanner.Core.Text;

namespace IacSrmScanner.Benchmarks.Micro;

#pragma warning disable RS0030 // Reads the folder of real files that whoever measures names.

/// <summary>What the benches work on: synthetic files, and real ones from the folder that <see cref="Variable"/> names.</summary>
internal static class Corpus
{
    public const string Variable = "IAC_SRM_CORPUS";

    /// <summary>Ten modules and three templates, in memory.</summary>
    public static ImmutableArray<SourceText> Synthetic { get; } =
        [.. SyntheticRepository.Files(new SyntheticSize(10, 100, IsStandalone: false)).Select(file => new SourceText(file.Path, file.Content))];

    private static string? Folder => Environment.GetEnvironmentVariable(Variable);

    public static SourceText[] SyntheticFiles(string ending) => [.. Synthetic.Where(source => source.Path.EndsWith(ending, StringComparison.Ordinal))];

    /// <summary>The real files with an ending; none when no folder is named.</summary>
    public static SourceText[] RealFiles(string ending)
    {
        if (Folder is not { Length: > 0 } folder)
        {
            return [];
        }

        var tree = new DiskFileTree(folder);
        var problems = new List<Diagnostic>();
        return
        [
            .. Directory.EnumerateFiles(tree.Root, "*" + ending, SearchOption.AllDirectories)
                .Select(path => Path.GetRelativePath(tree.Root, path).Replace('\\', '/'))
                .Order(StringComparer.Ordinal)
                .Select(path => tree.Read(path, problems))
                .OfType<SourceText>(),
        ];
    }
}
