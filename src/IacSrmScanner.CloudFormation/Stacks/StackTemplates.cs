using System.Collections.Concurrent;
using System.Collections.Immutable;
using IacSrmScanner.CloudFormation.Cdk;
using IacSrmScanner.CloudFormation.Templates;
using IacSrmScanner.Core.Diagnostics;
using IacSrmScanner.Core.Files;
using IacSrmScanner.Documents;

namespace IacSrmScanner.CloudFormation.Stacks;

/// <summary>
/// The templates of a tree that stacks call, each read once, so that findings of several calls agree on their places. Safe for
/// several threads.
/// </summary>
/// <param name="tree">The files.</param>
/// <param name="files">The paths of those that are scanned.</param>
internal sealed class StackTemplates(IFileTree tree, IReadOnlyList<string> files)
{
    private readonly Lazy<ILookup<string, string>> byName =
        new(() => files.Where(TemplateRecognition.MayBeNamed).Order(StringComparer.Ordinal).ToLookup(TreePath.Name, StringComparer.Ordinal));

    private readonly ConcurrentDictionary<string, Lazy<Document?>> known = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, Lazy<ImmutableDictionary<string, string>>> uploaded = new(StringComparer.Ordinal);

    public IFileTree Tree { get; } = tree;

    /// <summary>Takes a template that was read already; of several in a file the first counts.</summary>
    public void Add(Document document) => known.TryAdd(document.Source.Path, new(document));

    /// <summary>The file that is uploaded under a name made of its content: one of that name, or what an assembly says. Null for none.</summary>
    public string? Uploaded(string name, string directory)
    {
        var beside = TreePath.Join(directory, name);
        if (Tree.FileExists(beside))
        {
            return beside;
        }

        var assets = uploaded.GetOrAdd(directory, folder => new(() => CdkAssets.Read(Tree, folder))).Value;
        return assets.TryGetValue(name, out var file) && Tree.FileExists(file) ? file : null;
    }

    /// <summary>The scanned files of a name, in ordinal order.</summary>
    public IEnumerable<string> Called(string name) => byName.Value[name];

    /// <summary>The template in a file; null when there is none.</summary>
    public Document? Find(string path) => known.GetOrAdd(path, file => new(() => Read(file))).Value;

    private Document? Read(string path) => Tree.FileExists(path) && Tree.Read(path, new List<Diagnostic>()) is { } source
        ? DocumentReader.ReadAll(source).FirstOrDefault(document => TemplateRecognition.IsTemplate(document.Root))
        : null;
}
