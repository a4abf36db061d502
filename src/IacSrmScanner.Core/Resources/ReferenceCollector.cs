using IacSrmScanner.Core.Values;

namespace IacSrmScanner.Core.Resources;

/// <summary>Finds the references that the values of a resource's body carry in their provenance.</summary>
internal static class ReferenceCollector
{
    public static IEnumerable<ResourceEdge> Collect(ResourceGraph graph, Resource resource)
    {
        var found = new List<ResourceEdge>();
        Walk(resource.Body, "", false);
        return found;

        void Walk(Value value, string path, bool isConditional)
        {
            switch (value)
            {
                case MapValue map when map.Entries.Length > 0:
                    foreach (var entry in map.Entries)
                    {
                        Walk(entry.Value, path.Length == 0 ? entry.Key : $"{path}.{entry.Key}", isConditional);
                    }

                    break;
                case ListValue list when list.Items.Length > 0:
                    foreach (var item in list.Items)
                    {
                        Walk(item, path, isConditional);
                    }

                    break;
                case OneOfValue many:
                    foreach (var alternative in many.Alternatives)
                    {
                        Walk(alternative.Value, path, true);
                    }

                    break;
                default:
                    Add(value, path, isConditional);
                    break;
            }
        }

        void Add(Value value, string path, bool isConditional)
        {
            foreach (var reference in value.Provenance.References())
            {
                foreach (var target in graph.Resolve(reference.Address))
                {
                    found.Add(new ResourceEdge(resource, path, target, reference.Attribute) { IsConditional = isConditional });
                }
            }

            if (value is UnknownValue { Structure: { } structure })
            {
                Walk(structure, path, isConditional);
            }
        }
    }
}
