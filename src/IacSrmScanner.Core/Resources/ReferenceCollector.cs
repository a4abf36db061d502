using IacSrmScanner.Core.Values;

namespace IacSrmScanner.Core.Resources;

/// <summary>Finds the references that the values of a resource's body carry in their provenance.</summary>
internal static class ReferenceCollector
{
    public static IEnumerable<ResourceEdge> Collect(ResourceGraph graph, Resource resource)
    {
        var found = new List<ResourceEdge>();
        Walk(resource.Body, "");
        return found;

        void Walk(Value value, string path)
        {
            switch (value)
            {
                case MapValue map when map.Entries.Length > 0:
                    foreach (var entry in map.Entries)
                    {
                        Walk(entry.Value, path.Length == 0 ? entry.Key : $"{path}.{entry.Key}");
                    }

                    break;
                case ListValue list when list.Items.Length > 0:
                    foreach (var item in list.Items)
                    {
                        Walk(item, path);
                    }

                    break;
                case OneOfValue many:
                    foreach (var alternative in many.Alternatives)
                    {
                        Walk(alternative.Value, path);
                    }

                    break;
                default:
                    Add(value, path);
                    break;
            }
        }

        void Add(Value value, string path)
        {
            foreach (var reference in value.Provenance.References())
            {
                foreach (var target in graph.Resolve(reference.Address))
                {
                    found.Add(new ResourceEdge(resource, path, target, reference.Attribute));
                }
            }

            if (value is UnknownValue { Structure: { } structure })
            {
                Walk(structure, path);
            }
        }
    }
}
