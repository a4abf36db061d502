using System.Collections.Concurrent;
using System.Collections.Immutable;
using IacSrmScanner.Core.Resources;
using IacSrmScanner.Core.Values;
using IacSrmScanner.Rules.Conditions.Paths;

namespace IacSrmScanner.Rules.Conditions.Relations;

/// <summary>
/// Finds the resources that refer to a resource, for all rules on one configuration, in time linear in its references. Safe
/// for several threads.
/// </summary>
public sealed class RelationIndex(ResourceGraph graph)
{
    private ConcurrentDictionary<(string Type, AttributePath By), LooseLinks>? loose;

    public ResourceGraph Graph { get; } = graph;

    /// <summary>
    /// A resource that may not exist, or may not refer, counts as undecided. Off, it counts as there: so it is for a dialect
    /// whose ways of deployment are not gone through.
    /// </summary>
    public bool MindsExistence { get; init; }

    public static RelationIndex Of(Configuration configuration) =>
        new(configuration.Graph) { MindsExistence = configuration.Deployments is not null };

    /// <summary>Whether a resource that was found to refer to another does so in earnest.</summary>
    public bool IsCertain(Resource from, Resource target, AttributePath by)
    {
        if (!MindsExistence)
        {
            return true;
        }

        var dotted = by.Dotted;
        return !from.Existence.IsUnknown
            && !Graph.EdgesFrom(from).Any(edge => edge.IsConditional && edge.Path == dotted && ReferenceEquals(edge.To, target));
    }

    /// <summary>
    /// The resources of a type whose attribute <paramref name="by"/> refers to <paramref name="target"/>: through a
    /// reference, or through a text that equals one of the target's <paramref name="names"/>.
    /// </summary>
    /// <param name="target">The resource referred to.</param>
    /// <param name="type">The type of the resources that refer; <c>data.</c> before it for data sources.</param>
    /// <param name="by">The attribute that refers.</param>
    /// <param name="names">Attributes of the target that identify it by their value.</param>
    /// <param name="undecided">A resource of the type whose link is not known and may be to the target; null when there is none.</param>
    public ImmutableArray<Resource> Referring(Resource target, string type, AttributePath by, ImmutableArray<AttributePath> names, out Value? undecided)
    {
        var dotted = by.Dotted;
        List<Resource>? found = null;
        foreach (var edge in Graph.EdgesTo(target))
        {
            if (edge.Path == dotted && TypeName.Is(edge.From, type))
            {
                Add(edge.From);
            }
        }

        var links = LazyInitializer.EnsureInitialized(ref loose).GetOrAdd((type, by), static (key, index) => LooseLinks.Collect(index, key.Type, key.By), this);
        undecided = links.Undecided;
        foreach (var path in names)
        {
            if (links.IsEmpty || target.Body[path.Dotted] is not { } name)
            {
                continue;
            }

            foreach (var resource in links.Named(name))
            {
                if (!RefersToAnother(resource, dotted, target))
                {
                    Add(resource);
                }
            }
        }

        return found is null ? [] : [.. found.Distinct(ReferenceEqualityComparer.Instance).Cast<Resource>()];

        void Add(Resource resource) => (found ??= []).Add(resource);
    }

    /// <summary>The name was read from another resource of the target's type: that one is meant, though both may bear the name.</summary>
    private bool RefersToAnother(Resource from, string dotted, Resource target) =>
        Graph.EdgesFrom(from).Any(edge => edge.Path == dotted && edge.To.Type == target.Type && !ReferenceEquals(edge.To, target));
}
