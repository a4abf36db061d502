using System.Collections.Concurrent;
using System.Collections.Immutable;
using IacSrmScanner.Core.Diagnostics;
using IacSrmScanner.Core.Files;
using IacSrmScanner.Core.Resources;
using IacSrmScanner.Core.Text;
using IacSrmScanner.Documents.Nodes;

namespace IacSrmScanner.CloudFormation.Cdk;

/// <summary>The cloud assemblies of a tree, each read once, when a template beside it is evaluated. Safe for several threads.</summary>
internal sealed class CdkAssemblies(IFileTree tree)
{
    /// <summary>The file that marks an assembly; the folder is often called the same.</summary>
    private const string Mark = "cdk.out";

    private static readonly ImmutableHashSet<string> Own = [CdkAssembly.Manifest, "tree.json", "integ.json"];

    private readonly ConcurrentDictionary<string, Lazy<CdkAssembly?>> assemblies = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, Lazy<SourceText?>> sources = new(StringComparer.Ordinal);

    /// <summary>Whether a file is the assembly's own and so no template, whatever it holds.</summary>
    public bool Owns(string path)
    {
        var directory = TreePath.Directory(path);
        return path.EndsWith(CdkAssets.Ending, StringComparison.Ordinal)
            || (Own.Contains(TreePath.Name(path)) && tree.FileExists(TreePath.Join(directory, Mark)));
    }

    /// <summary>The construct that made a resource; null when none is told.</summary>
    /// <param name="template">The file of the template.</param>
    /// <param name="entry">The resource there.</param>
    public ConstructSite? Find(string template, MappingEntry entry)
    {
        if (!template.EndsWith(".json", StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        var assembly = assemblies.GetOrAdd(TreePath.Directory(template), directory => new(() => CdkAssembly.Read(tree, directory))).Value;
        var written = ((entry.Value as MappingNode)?["Metadata"] as MappingNode)?["aws:cdk:path"] as ScalarNode;
        return (written?.Text ?? assembly?.PathOf(TreePath.Name(template), entry.Key)) is { Length: > 0 } path
            ? new ConstructSite(path, Place(assembly?.TraceOf(path) ?? [], TreePath.Directory(template)))
            : null;
    }

    /// <summary>The innermost call that lies in the program itself.</summary>
    private SourceSpan? Place(ImmutableArray<string> trace, string directory)
    {
        foreach (var call in trace.Select(TraceLine.Parse).OfType<TraceLine>().Where(call => !call.IsOfLibrary))
        {
            foreach (var path in call.Candidates(tree.Root, directory).Where(tree.FileExists))
            {
                var source = sources.GetOrAdd(path, file => new(() => tree.Read(file, new List<Diagnostic>()))).Value;
                if (source is not null && call.Line <= source.LineCount)
                {
                    return new SourceSpan(source, source.GetLineSpan(call.Line));
                }
            }
        }

        return null;
    }
}
