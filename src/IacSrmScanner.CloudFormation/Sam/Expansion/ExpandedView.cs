using IacSrmScanner.CloudFormation.Sam.Trees;

namespace IacSrmScanner.CloudFormation.Sam.Expansion;

/// <summary>The resources as they are so far: what was made, and what is written and needs no expansion.</summary>
internal sealed class ExpandedView
{
    private readonly SamContext context;
    private readonly Dictionary<string, Made> made;

    public ExpandedView(SamContext context)
    {
        this.context = context;
        made = new Dictionary<string, Made>(StringComparer.Ordinal);
        foreach (var one in context.AllMade)
        {
            made[one.Id] = one;
        }
    }

    public (string? Type, SamMap? Properties)? Find(string id)
    {
        if (made.TryGetValue(id, out var one))
        {
            return (one.Type, one.Properties);
        }

        return context.Resources[id] is SamMap written && !context.IsExpanded(id)
            ? (written["Type"].AsText(), written["Properties"] as SamMap)
            : null;
    }

    public void AddDependsOn(string id, string dependency, At at)
    {
        if (made.TryGetValue(id, out var one))
        {
            DependsOn.Add(one.Attributes, dependency, at);
        }
        else if (context.Resources[id] is SamMap written)
        {
            DependsOn.Add(written, dependency, at);
        }
    }

    /// <summary>The mappings from one event source to one function.</summary>
    public IEnumerable<string> Mappings(string source, string function) =>
        made.Values.Select(one => (one.Id, one.Type, (SamMap?)one.Properties))
            .Concat(context.Resources.Entries
                .Where(entry => entry.Value is SamMap && !context.IsExpanded(entry.Key))
                .Select(entry => (entry.Key, ((SamMap)entry.Value)["Type"].AsText() ?? "", ((SamMap)entry.Value)["Properties"] as SamMap)))
            .Where(one => one.Item2 == "AWS::Lambda::EventSourceMapping"
                && one.Item3?["FunctionName"].LogicalId() == function
                && one.Item3["EventSourceArn"].LogicalId() == source)
            .Select(one => one.Item1);
}
