using IacSrmScanner.Core.Resources;

namespace IacSrmScanner.Reporting.Inspect;

/// <summary>An instance of a Terraform module with its resources, and the modules it calls.</summary>
internal sealed class ModuleNode(string address)
{
    private readonly SortedDictionary<string, ModuleNode> children = new(StringComparer.Ordinal);

    public string Address { get; } = address;

    public List<Resource> Resources { get; } = [];

    public IReadOnlyCollection<ModuleNode> Children => children.Values;

    public static ModuleNode Root(ResourceGraph graph)
    {
        var root = new ModuleNode("");
        foreach (var resource in graph.Resources)
        {
            var node = root;
            foreach (var call in resource.CallChain)
            {
                node = node.Child(node.Address.Length == 0 ? call.Name : $"{node.Address}.{call.Name}");
            }

            node.Resources.Add(resource);
        }

        return root;
    }

    private ModuleNode Child(string childAddress)
    {
        if (!children.TryGetValue(childAddress, out var child))
        {
            children.Add(childAddress, child = new ModuleNode(childAddress));
        }

        return child;
    }
}
