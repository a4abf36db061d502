using System.Collections.Immutable;

namespace IacSrmScanner.Core.Resources;

/// <summary>All resources of one configuration and the references between them. Immutable; built once, indexes on demand.</summary>
public sealed class ResourceGraph
{
    private object? edgesGate = new();
    private Dictionary<string, ImmutableArray<Resource>>? byAddress;
    private Dictionary<string, ImmutableArray<Resource>>? byType;
    private Edges? edges;

    public ResourceGraph(ImmutableArray<Resource> resources) => Resources = resources;

    /// <summary>In source order.</summary>
    public ImmutableArray<Resource> Resources { get; }

    public ImmutableArray<Resource> OfType(string type) =>
        (byType ??= Group(resource => resource.Type)).GetValueOrDefault(type, []);

    /// <summary>
    /// The resources that an address stands for: the one instance, or all instances when the address leaves keys out.
    /// </summary>
    public ImmutableArray<Resource> Resolve(string address)
    {
        // There are many graphs of one resource: for each way in which it can be deployed.
        if (Resources is [var only])
        {
            return only.Address == address || InstanceKeys.Strip(only.Address) == InstanceKeys.Strip(address) ? Resources : [];
        }

        var candidates = (byAddress ??= Group(resource => InstanceKeys.Strip(resource.Address))).GetValueOrDefault(InstanceKeys.Strip(address), []);
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
    public IEnumerable<ResourceEdge> EdgesFrom(Resource resource) => Found.From[resource];

    /// <summary>The references made to a resource.</summary>
    public IEnumerable<ResourceEdge> EdgesTo(Resource resource) => Found.To[resource];

    private Edges Found => LazyInitializer.EnsureInitialized(ref edges, ref edgesGate, FindEdges);

    private Dictionary<string, ImmutableArray<Resource>> Group(Func<Resource, string> key) => Resources.GroupBy(key)
        .ToDictionary(group => group.Key, group => group.ToImmutableArray(), StringComparer.Ordinal);

    private Edges FindEdges()
    {
        var all = Resources.SelectMany(resource => ReferenceCollector.Collect(this, resource)).ToArray();
        return new Edges(
            all.ToLookup<ResourceEdge, Resource>(edge => edge.From, ReferenceEqualityComparer.Instance),
            all.ToLookup<ResourceEdge, Resource>(edge => edge.To, ReferenceEqualityComparer.Instance));
    }

    private sealed record Edges(ILookup<Resource, ResourceEdge> From, ILookup<Resource, ResourceEdge> To);
}
