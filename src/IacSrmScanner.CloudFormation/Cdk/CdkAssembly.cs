using System.Collections.Immutable;
using IacSrmScanner.Core.Diagnostics;
using IacSrmScanner.Core.Files;
using IacSrmScanner.Documents;
using IacSrmScanner.Documents.Nodes;

namespace IacSrmScanner.CloudFormation.Cdk;

/// <summary>What the manifest of a cloud assembly (a folder <c>cdk.out</c>) says of the constructs in its templates.</summary>
internal sealed class CdkAssembly
{
    public const string Manifest = "manifest.json";

    private const string LogicalId = "aws:cdk:logicalId";

    private readonly Dictionary<(string Template, string LogicalId), string> paths = [];
    private readonly HashSet<string> templates = new(StringComparer.Ordinal);

    /// <summary>By logical id alone; null where constructs of several stacks have it.</summary>
    private readonly Dictionary<string, string?> byLogicalId = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ImmutableArray<string>> traces = new(StringComparer.Ordinal);

    private CdkAssembly()
    {
    }

    /// <summary>The assembly in a folder; null when there is none.</summary>
    public static CdkAssembly? Read(IFileTree tree, string directory)
    {
        if (Load(tree, TreePath.Join(directory, Manifest))?["artifacts"] is not MappingNode artifacts)
        {
            return null;
        }

        var assembly = new CdkAssembly();
        foreach (var artifact in artifacts.Entries.Select(entry => entry.Value).OfType<MappingNode>())
        {
            if (((artifact["properties"] as MappingNode)?["templateFile"] as ScalarNode)?.Text is not { Length: > 0 } template)
            {
                continue;
            }

            assembly.Add(template, artifact["metadata"] as MappingNode);
            if (artifact["additionalMetadataFile"] is ScalarNode more && TreePath.Resolve(directory, more.Text) is { } file)
            {
                assembly.Add(template, Load(tree, file));
            }
        }

        return assembly;
    }

    /// <summary>
    /// The path of the construct that made a resource; null when it is not told. The manifest tells those of a nested stack with
    /// the stack around it and does not say which template they are in, so that only an id of its own is a sign.
    /// </summary>
    public string? PathOf(string template, string logicalId) => templates.Contains(template)
        ? paths.GetValueOrDefault((template, logicalId))
        : byLogicalId.GetValueOrDefault(logicalId);

    /// <summary>The calls in the program that made a construct, the innermost first.</summary>
    public ImmutableArray<string> TraceOf(string path) => traces.GetValueOrDefault(path, []);

    /// <summary>The content of one of its files; null when there is none that can be read.</summary>
    public static MappingNode? Load(IFileTree tree, string path) =>
        tree.FileExists(path) && tree.Read(path, new List<Diagnostic>()) is { } source ? DocumentReader.Read(source).Root as MappingNode : null;

    private void Add(string template, MappingNode? metadata)
    {
        templates.Add(template);
        foreach (var entry in metadata?.Entries ?? [])
        {
            var path = entry.Key.TrimStart('/');
            foreach (var told in entry.Value is SequenceNode list ? list.Items.OfType<MappingNode>() : [])
            {
                if (told["type"] is ScalarNode { Text: LogicalId } && told["data"] is ScalarNode { IsNull: false } id)
                {
                    paths.TryAdd((template, id.Text), path);
                    byLogicalId[id.Text] = byLogicalId.TryGetValue(id.Text, out var other) && other != path ? null : path;
                    traces.TryAdd(path, Trace(told["trace"]));
                }
            }
        }
    }

    private static ImmutableArray<string> Trace(DocumentNode? trace) => trace switch
    {
        SequenceNode list => [.. list.Items.OfType<ScalarNode>().Select(line => line.Text)],
        ScalarNode { IsNull: false } text => [.. text.Text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)],
        _ => [],
    };
}
