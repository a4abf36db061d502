using System.Collections.Immutable;
using IacSrmScanner.Core.Diagnostics;
using IacSrmScanner.Core.Resources;
using IacSrmScanner.Documents.Nodes;
using IacSrmScanner.Responsibility.Duties;
using IacSrmScanner.Responsibility.Layers;
using IacSrmScanner.Responsibility.Reading;
using IacSrmScanner.Rules.Conditions;
using IacSrmScanner.Rules.Decisions;

namespace IacSrmScanner.Rules.Loading;

/// <summary>Makes decisions of a file's tree.</summary>
public static class DecisionLoader
{
    public const string ResourcesKey = "resources";

    private static readonly Dictionary<string, DeliveryModel> Models = Words.Of<DeliveryModel>();

    /// <summary>The decisions; empty when a diagnostic says why there are none.</summary>
    /// <param name="root">The file.</param>
    /// <param name="links">How split resources are joined.</param>
    /// <param name="support">The products whose versions may be asked for.</param>
    /// <param name="diagnostics">What is wrong with the file.</param>
    /// <param name="isVerified">The file was checked when it was compiled.</param>
    public static ImmutableArray<ModelDecision> Load(
        DocumentNode root, LinkTable links, SupportIndex support, out ImmutableArray<Diagnostic> diagnostics, bool isVerified = false)
    {
        var reader = new NodeReader(support, isVerified);
        var sources = new DataReader();
        var decisions = reader.Mapping(root, root) is { } mapping ? Read(reader, sources, mapping, links) : [];
        diagnostics = [.. reader.Diagnostics, .. sources.Diagnostics];
        return diagnostics.IsEmpty ? decisions : [];
    }

    private static ImmutableArray<ModelDecision> Read(NodeReader reader, DataReader sources, MappingNode mapping, LinkTable links)
    {
        reader.OnlyKeys(mapping, "id", "title", "source", ResourcesKey, ControlLoader.ExamplesKey);
        var (id, title) = (reader.Text(mapping, "id"), reader.Text(mapping, "title"));
        var source = DataSource.Read(sources, sources.Required(mapping, "source"));
        var decisions = ImmutableArray.CreateBuilder<ModelDecision>();
        foreach (var node in sources.List(mapping, ResourcesKey))
        {
            if (reader.Mapping(node, mapping) is { } entry)
            {
                reader.OnlyKeys(entry, "dialect", "resource", "cases");
                var dialect = new Dialect(reader.Text(entry, "dialect"));
                var types = reader.Texts(entry, "resource");
                var conditions = new ConditionReader(reader, dialect, types, links);
                decisions.Add(new ModelDecision(
                    id, title, source, dialect, types, [.. sources.List(entry, "cases").Select(each => Case(reader, sources, conditions, each))]));
            }
        }

        return decisions.ToImmutable();
    }

    /// <summary>A case without <c>when</c> holds always: the last one.</summary>
    private static ModelCase Case(NodeReader reader, DataReader sources, ConditionReader conditions, DocumentNode node)
    {
        if (reader.Mapping(node, node) is not { } mapping)
        {
            return new ModelCase(new AlwaysCondition(), [], "");
        }

        reader.OnlyKeys(mapping, "when", "model", "because");
        return new ModelCase(
            mapping["when"] is { } when ? conditions.Read(when) : new AlwaysCondition(),
            ReadModels(sources, sources.Required(mapping, "model")),
            reader.Text(mapping, "because"));
    }

    /// <summary>One model, or a list of those that are possible.</summary>
    public static ImmutableArray<DeliveryModel> ReadModels(DataReader reader, DocumentNode node) =>
        [.. (node is SequenceNode list ? list.Items : [node]).Select(item => reader.Word(item, Models)).Order()];
}
