using System.Collections.Immutable;

namespace IacSrmScanner.Core.Resources;

/// <summary>All resources of one configuration and the references between them. Immutable; built once, indexes on demand.</summary>
public sealed class ResourceGraph
{
    private readonly Dictionary<string, ImmutableArray<Resource>> byAddress;
    private readonly Dictionary<string, ImmutableArray<Resource>> byType;
    private readonly Lazy<(ILookup<Resource, ResourceEdge> From, ILookup<Resource, ResourceEdge> To)> edges;

    public ResourceGraph(ImmutableArray<Resource> resources)
    {
        Resources = resources;
        byType = Group(resources, resource => resource.Type);
        byAddress = Group(resources, resource => InstanceKeys.Strip(resource.Address));
        edges = new(FindEdges);
    }

    /// <summary>In source order.</summary>
    public ImmutableArray<Resource> Resources { get; }

    public ImmutableArray<Resource> OfType(string type) => byType.GetValueOrDefault(type, []);

    /// <summary>
    /// The resources that an address stands for: the one instance, or all instances when the address leaves keys out.
    /// </summary>
    public ImmutableArray<Resource> Resolve(string address)
    {
        var candidates = byAddress.GetValueOrDefault(InstanceKeys.Strip(address), []);
        foreach (var candidate in candidates)
        {
            if (candidate.Address == address)
            {
                return candidates.Length == 1 ? candidates : [candidate];
            }
        }

        return candidates;
    }

    /// <summary>The references that a resource makes.</summary>
    public IEnumerable<ResourceEdge> EdgesFrom(Resource resource) => edges.Value.From[resource];

    /// <summary>The references made to a resource.</summary>
    public IEnumerable<ResourceEdge> EdgesTo(Resource resource) => edges.Value.To[resource];

    private static Dictionary<string, ImmutableArray<Resource>> Group(ImmutableArray<Resource> resources, Func<Resource, string> key) =>
        resources.GroupBy(key).ToDictionary(group => group.Key, group => group.ToImmutableArray(), StringComparer.Ordinal);

    private (ILookup<Resource, ResourceEdge> From, ILookup<Resource, ResourceEdge> To) FindEdges()
    {
        var all = Resources.SelectMany(resource => ReferenceCollector.Collect(this, resource)).ToArray();
        return (
            all.ToLookup<ResourceEdge, Resource>(edge => edge.From, ReferenceEqualityComparer.Instance),
            all.ToLookup<ResourceEdge, Resource>(edge => edge.To, ReferenceEqualityComparer.Instance));
    }
}
