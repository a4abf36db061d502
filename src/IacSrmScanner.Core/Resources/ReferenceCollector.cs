using IacSrmScanner.Core.Values;

namespace IacSrmScanner.Core.Resources;

/// <summary>Finds the references that the values of a resource's body carry in their provenance.</summary>
internal sealed class ReferenceCollector
{
    private readonly ResourceGraph graph;
    private readonly Resource resource;
    private readonly List<ResourceEdge> found = [];

    /// <summary>The keys on the way to the value at hand. Most values refer to nothing, so that their path is never put together.</summary>
    private readonly List<string> keys = [];

    private ReferenceCollector(ResourceGraph graph, Resource resource)
    {
        this.graph = graph;
        this.resource = resource;
    }

    public static IReadOnlyList<ResourceEdge> Collect(ResourceGraph graph, Resource resource)
    {
        var collector = new ReferenceCollector(graph, resource);
        collector.Walk(resource.Body, false);
        return collector.found;
    }

    private void Walk(Value value, bool isConditional)
    {
        switch (value)
        {
            case MapValue map when map.Entries.Length > 0:
                foreach (var entry in map.Entries)
                {
                    keys.Add(entry.Key);
                    Walk(entry.Value, isConditional);
                    keys.RemoveAt(keys.Count - 1);
                }

                break;
            case ListValue list when list.Items.Length > 0:
                foreach (var item in list.Items)
                {
                    Walk(item, isConditional);
                }

                break;
            case OneOfValue many:
                foreach (var alternative in many.Alternatives)
                {
                    Walk(alternative.Value, true);
                }

                break;
            default:
                Add(value, isConditional);
                break;
        }
    }

    private void Add(Value value, bool isConditional)
    {
        foreach (var reference in value.Provenance.References())
        {
            foreach (var target in graph.Resolve(reference.Address))
            {
                found.Add(new ResourceEdge(resource, string.Join('.', keys), target, reference.Attribute) { IsConditional = isConditional });
            }
        }

        if (value is UnknownValue { Structure: { } structure })
        {
            Walk(structure, isConditional);
        }
    }
}
