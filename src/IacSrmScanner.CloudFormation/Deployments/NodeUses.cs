namespace IacSrmScanner.CloudFormation.Deployments;

/// <summary>The names that a part of a template uses.</summary>
internal sealed class NodeUses
{
    public Dictionary<string, InputUse> Inputs { get; } = new(StringComparer.Ordinal);

    public SortedSet<string> Conditions { get; } = new(StringComparer.Ordinal);

    /// <summary>The logical ids of the resources that are referred to.</summary>
    public HashSet<string> Resources { get; } = new(StringComparer.Ordinal);

    public InputUse Input(string name)
    {
        if (!Inputs.TryGetValue(name, out var use))
        {
            Inputs[name] = use = new InputUse();
        }

        return use;
    }

    public void Add(NodeUses other)
    {
        foreach (var (name, use) in other.Inputs)
        {
            Input(name).Add(use);
        }

        Conditions.UnionWith(other.Conditions);
        Resources.UnionWith(other.Resources);
    }
}
