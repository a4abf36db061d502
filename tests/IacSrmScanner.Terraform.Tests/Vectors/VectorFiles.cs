using System.Collections.Immutable;
using System.Text.Json;
using IacSrmScanner.Testing;

namespace IacSrmScanner.Terraform.Tests.Vectors;

#pragma warning disable RS0030 // The vectors are read from the repository.

/// <summary>The files that <c>tools/terraform-vectors</c> records.</summary>
internal static class VectorFiles
{
    private static readonly string Folder = Path.Combine(Repository.Root, "tests", "IacSrmScanner.Terraform.Tests", "Vectors");

    /// <summary>Each line of a file as JSON.</summary>
    public static IEnumerable<JsonElement> Lines(string name) =>
        File.ReadLines(Path.Combine(Folder, name)).Select(line => JsonDocument.Parse(line).RootElement);

    /// <summary>A file of paths and contents.</summary>
    public static ImmutableArray<(string Path, string Content)> Tree(string name) =>
        Tree(JsonDocument.Parse(File.ReadAllText(Path.Combine(Folder, name))).RootElement);

    public static ImmutableArray<(string Path, string Content)> Tree(JsonElement files) =>
        [.. files.EnumerateObject().Select(file => (file.Name, file.Value.GetString() ?? ""))];
}
