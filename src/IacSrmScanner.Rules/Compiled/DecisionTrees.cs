using IacSrmScanner.Core.Resources;
using IacSrmScanner.Documents.Nodes;
using IacSrmScanner.Rules.Loading;

namespace IacSrmScanner.Rules.Compiled;

/// <summary>Decisions as pieces of a compiled catalogue: one for each type, without the examples.</summary>
public static class DecisionTrees
{
    public static string Key(Dialect dialect, string type) => $"decision/{dialect.Id}/{type}";

    public static IEnumerable<KeyValuePair<string, DocumentNode>> Write(IEnumerable<DecisionFile> files) =>
        from file in files
        from item in file.Decisions.Zip(((SequenceNode?)file.Root[DecisionLoader.ResourcesKey])?.Items ?? [])
        from type in item.First.ResourceTypes
        select KeyValuePair.Create<string, DocumentNode>(Key(item.First.Dialect, type), Only(file.Root, item.Second));

    /// <summary>The file with this one resource and no examples.</summary>
    private static MappingNode Only(MappingNode root, DocumentNode resource) => new MappingNode(
        root.Source,
        root.Span,
        root.Tag,
        [
            .. root.Entries
                .Where(entry => entry.Key != ControlLoader.ExamplesKey)
                .Select(entry => entry.Key == DecisionLoader.ResourcesKey
                    ? entry with { Value = new SequenceNode(root.Source, root.Span, "", [resource]) }
                    : entry),
        ]);
}
