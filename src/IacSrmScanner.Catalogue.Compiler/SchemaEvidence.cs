using IacSrmScanner.Core.Resources;
using IacSrmScanner.Documents.Nodes;
using IacSrmScanner.Responsibility.Compiled;
using IacSrmScanner.Responsibility.Services;
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

    public static IEnumerable<KeyValuePair<string, DocumentNode>> Of(ResponsibilityFiles files, ResponsibilityData data)
    {
        var schemas = new ProviderSchemas();
        foreach (var dialect in (Dialect[])[Dialect.Terraform, Dialect.CloudFormation])
        {
            var resources = schemas.Resources(dialect);
            var evidence = new TypeEvidence(files.Settings, dialect, resources.Select(resource => resource.Type));
            foreach (var resource in resources)
            {
                if (data.Classify(dialect, resource.Type) is { } classification)
                {
                    var settings = evidence.Of(resource.Type, classification.Kind, SettingsOf(resource));
                    yield return ResponsibilityWriter.WriteSettings(classification, data.ScopeOf(classification), settings);
                }
            }
        }
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
