using IacSrmScanner.Core.Diagnostics;
using IacSrmScanner.Core.Files;
using IacSrmScanner.Responsibility.Compiled;
using IacSrmScanner.Testing;

namespace IacSrmScanner.Responsibility.Tests;

/// <summary>The responsibility data of the repository.</summary>
internal static class Data
{
    private static readonly List<Diagnostic> Problems = [];

    public static ResponsibilityFiles Files { get; } = ResponsibilityFolder.Read(new DiskFileTree(Repository.Rules), "responsibility", Problems);

    public static IReadOnlyList<Diagnostic> Diagnostics => Problems;

    public static ResponsibilityData Lookup { get; } = Of(Files);

    public static ResponsibilityData Of(ResponsibilityFiles files)
    {
        var pieces = ResponsibilityWriter.Write(files).ToDictionary(piece => piece.Key, piece => piece.Value, StringComparer.Ordinal);
        return new ResponsibilityData(key => pieces.GetValueOrDefault(key));
    }

    /// <summary>Data in which one file is replaced, to see what is told of it.</summary>
    public static ResponsibilityFiles With(string name, string text, ICollection<Diagnostic> diagnostics) =>
        ResponsibilityFolder.Read(new ReplacedFileTree(new DiskFileTree(Repository.Rules), $"responsibility/{name}", text), "responsibility", diagnostics);
}
