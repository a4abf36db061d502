using IacSrmScanner.Core.Resources;
using IacSrmScanner.Documents.Nodes;
using IacSrmScanner.Responsibility.Compiled;
using IacSrmScanner.Responsibility.DeliveryModels;
using IacSrmScanner.Responsibility.Services;
using IacSrmScanner.Rules.Decisions;
using IacSrmScanner.Rules.Engine;
using IacSrmScanner.Schemas;

namespace IacSrmScanner.Catalogue.Compiler;

/// <summary>Reads off the providers' schemas which control families each type carries a setting for.</summary>
public static class SchemaEvidence
{
    /// <summary>Settings that lie deeper say little of the type; some types repeat themselves without end.</summary>
    private const int MaxDepth = 4;

    private static readonly HashSet<string> OfEveryType = new(StringComparer.Ordinal)
    {
        "arn", "effective_labels", "id", "labels", "region", "tags", "Tags", "tags_all", "terraform_labels", "timeouts",
    };

    public static IEnumerable<KeyValuePair<string, DocumentNode>> Of(ResponsibilityFiles files, ResponsibilityData data, IEnumerable<ModelDecision> decisions)
    {
        var schemas = new ProviderSchemas();
        var deciding = decisions.SelectMany(decision => decision.ResourceTypes, (decision, type) => (Key: (decision.Dialect, type), decision)).ToDictionary(pair => pair.Key, pair => pair.decision);
        foreach (var dialect in (Dialect[])[Dialect.Terraform, Dialect.CloudFormation])
        {
            var resources = schemas.Resources(dialect);
            var evidence = new TypeEvidence(files.Settings, dialect, resources.Select(resource => resource.Type));
            foreach (var resource in resources)
            {
                if (data.Classify(dialect, resource.Type) is { } classification)
                {
                    var settings = new Dictionary<string, string>(evidence.Of(resource.Type, classification.Kind, SettingsOf(resource)), StringComparer.Ordinal);
                    if (deciding.TryGetValue((dialect, resource.Type), out var decision))
                    {
                        AddDecided(settings, files, data, classification, decision);
                    }

                    yield return ResponsibilityWriter.WriteSettings(classification, data.ScopeOf(classification), settings);
                }
            }
        }
    }

    /// <summary>A family of which the configuration decides whose it is, is a duty of the type: it can be met, or handed over, nowhere else.</summary>
    private static void AddDecided(Dictionary<string, string> settings, ResponsibilityFiles files, ResponsibilityData data, Classification classification, ModelDecision decision)
    {
        foreach (var family in files.Model.Families.Where(family => family.Layers.All(Moves)))
        {
            settings.TryAdd(family.Id, DecidingPath.Of(decision));
        }

        bool Moves(string layer) => decision.Models
            .Select(model => data.OwnerOf(ResponsibilityJudge.CloudOf(classification.Dialect, classification.Type), classification, DeliveryAnswer.Of(model, ""), layer).Owner)
            .Distinct()
            .Count() > 1;
    }

    /// <summary>What an author can write, those at the top first and each level by name, what is outdated behind the rest.</summary>
    private static IEnumerable<TypeSetting> SettingsOf(ResourceSchema resource)
    {
        var level = resource.Children.Select(node => (Path: node.Name, Node: node));
        for (var depth = 0; depth < MaxDepth; depth++)
        {
            var nodes = level.Where(each => !each.Node.IsReadOnly && !OfEveryType.Contains(each.Node.Name)).OrderBy(each => IsOutdated(each.Node)).ToArray();
            foreach (var (path, node) in nodes)
            {
                yield return new TypeSetting(path, node.Name, depth);
            }

            level = nodes.SelectMany(each => each.Node.Children, (each, child) => ($"{each.Path}.{child.Name}", child));
        }
    }

    private static bool IsOutdated(SchemaNode node) => node.LastVersion is not null || node.Traits.HasFlag(SchemaTraits.Deprecated);
}
