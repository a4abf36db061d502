using IacSrmScanner.CloudFormation.Sam.Trees;

namespace IacSrmScanner.CloudFormation.Sam.Expansion;

/// <summary>The <c>DependsOn</c> of resources that are written already.</summary>
internal static class DependsOn
{
    public static void Add(SamMap resource, string id, At at)
    {
        var list = Items(resource["DependsOn"]);
        if (!list.Exists(item => item.AsText() == id))
        {
            list.Add(at.Text(id));
        }

        resource.Set("DependsOn", at.List(list));
    }

    /// <summary>The names with others in the place of those that are made under another name, or as several resources.</summary>
    public static SamNode Replaced(SamNode written, IReadOnlyDictionary<string, string[]> made)
    {
        var list = Items(written);
        if (!list.Exists(item => item is SamText text && made.ContainsKey(text.Text)))
        {
            return written;
        }

        var at = new At(written.Span);
        return at.List(list.SelectMany<SamNode, SamNode>(item => item is SamText text && made.TryGetValue(text.Text, out var others)
            ? others.Select(other => at.Text(other))
            : [item]));
    }

    private static List<SamNode> Items(SamNode? written) => written switch
    {
        null or SamScalar => [],
        SamList list => [.. list.Items],
        _ => [written],
    };
}
