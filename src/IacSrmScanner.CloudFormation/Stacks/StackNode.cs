using System.Collections.Immutable;
using IacSrmScanner.CloudFormation.Templates;
using IacSrmScanner.Core.Resources;

namespace IacSrmScanner.CloudFormation.Stacks;

/// <summary>A template in its place: deployed by itself, or called by the one around it. Two calls of one template are two.</summary>
internal sealed class StackNode(Template template, StackNode? around, StackCall? call)
{
    private readonly Dictionary<string, StackNode> children = new(StringComparer.Ordinal);

    public Template Template { get; } = template;

    public StackNode? Around { get; } = around;

    public StackCall? Call { get; } = call;

    /// <summary>What stands before its logical ids in addresses: <c>Network.</c>; nothing for the outermost.</summary>
    public string Prefix { get; } = call is null ? "" : $"{around?.Prefix}{call.Key}.";

    public ImmutableArray<CallSite> Chain { get; } =
        call is null || around is null ? [] : [.. around.Chain, new CallSite(around.Prefix + call.Name, call.Entry.KeyNode.Location)];

    public int Depth => Chain.Length;

    /// <summary>The stacks that it calls, as far as their templates are there, by what tells them apart.</summary>
    public IReadOnlyDictionary<string, StackNode> Children => children;

    /// <summary>What a resource of that name calls: more than one stack where the deployer chooses the template.</summary>
    public IEnumerable<StackNode> Called(string name) =>
        children.TryGetValue(name, out var only) ? [only] : children.Values.Where(child => child.Call?.Name == name);

    /// <summary>It and all below it, each before those that it calls.</summary>
    public IEnumerable<StackNode> All
    {
        get
        {
            var pending = new Stack<StackNode>([this]);
            while (pending.TryPop(out var next))
            {
                yield return next;
                foreach (var child in next.children.Values.Reverse())
                {
                    pending.Push(child);
                }
            }
        }
    }

    public void Add(StackNode child)
    {
        if (child.Call is { } called)
        {
            children[called.Key] = child;
        }
    }

    /// <summary>Whether it comes of a file that is deployed further out already.</summary>
    public bool IsWithin(string path)
    {
        for (var node = this; node is not null; node = node.Around)
        {
            if (node.Template.Source.Path == path)
            {
                return true;
            }
        }

        return false;
    }
}
