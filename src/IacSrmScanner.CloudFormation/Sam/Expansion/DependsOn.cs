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

    /// <summary>Puts other names in the place of one.</summary>
    public static void Replace(SamMap resource, string id, IEnumerable<string> others)
    {
        var list = Items(resource["DependsOn"]);
        if (list.RemoveAll(item => item.AsText() == id) == 0 || resource["DependsOn"] is not { } written)
        {
            return;
        }

        var at = new At(written.Span);
        list.AddRange(others.Select(other => at.Text(other)));
        resource.Set("DependsOn", at.List(list));
    }

    private static List<SamNode> Items(SamNode? written) => written switch
    {
        null or SamScalar => [],
        SamList list => [.. list.Items],
        _ => [written],
    };
}
