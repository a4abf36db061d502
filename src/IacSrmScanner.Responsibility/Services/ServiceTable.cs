using IacSrmScanner.Documents.Nodes;
using IacSrmScanner.Responsibility.Layers;

namespace IacSrmScanner.Responsibility.Services;

/// <summary>Finds the service of a resource type by its longest known prefix, up to a separator.</summary>
public sealed class ServiceTable
{
    private readonly Dictionary<string, ServiceModel> byPrefix = new(StringComparer.Ordinal);

    public ServiceTable(IEnumerable<KeyValuePair<string, ServiceModel>> prefixes)
    {
        foreach (var (prefix, service) in prefixes)
        {
            byPrefix[prefix] = service;
        }
    }

    /// <summary>The service, or null when no prefix of the type is known.</summary>
    public ServiceModel? Find(string type)
    {
        for (var end = type.Length; end > 0; end = Math.Max(type.LastIndexOf('_', end - 1), type.LastIndexOf("::", end - 1, StringComparison.Ordinal)))
        {
            if (byPrefix.TryGetValue(type[..end], out var service))
            {
                return service;
            }
        }

        return null;
    }

    /// <summary>Reads a file of <c>rules/responsibility/services</c>: model → service → prefixes.</summary>
    public static IEnumerable<KeyValuePair<string, ServiceModel>> Read(DocumentNode root) =>
        from model in ((MappingNode)root).Entries
        from service in ((MappingNode)model.Value).Entries
        from prefix in ((SequenceNode)service.Value).Items
        select KeyValuePair.Create(((ScalarNode)prefix).Text, new ServiceModel(service.Key, ResponsibilityReader.ModelOf(model.Key)));
}
