using System.Collections.Concurrent;
using IacSrmScanner.CloudFormation.Templates;
using IacSrmScanner.Core.Diagnostics;
using IacSrmScanner.Core.Files;
using IacSrmScanner.Documents;

namespace IacSrmScanner.CloudFormation.Stacks;

/// <summary>
/// The templates of a tree that stacks call, each read once, so that findings of several calls agree on their places. Safe for
/// several threads.
/// </summary>
internal sealed class StackTemplates(IFileTree tree)
{
    private readonly ConcurrentDictionary<string, Lazy<Document?>> known = new(StringComparer.Ordinal);

    public IFileTree Tree { get; } = tree;

    /// <summary>Takes a template that was read already; of several in a file the first counts.</summary>
    public void Add(Document document) => known.TryAdd(document.Source.Path, new(document));

    /// <summary>The template in a file; null when there is none.</summary>
    public Document? Find(string path) => known.GetOrAdd(path, file => new(() => Read(file))).Value;

    private Document? Read(string path) => Tree.FileExists(path) && Tree.Read(path, new List<Diagnostic>()) is { } source
        ? DocumentReader.ReadAll(source).FirstOrDefault(document => TemplateRecognition.IsTemplate(document.Root))
        : null;
}
