using System.Collections.Immutable;
using IacSrmScanner.Rules.Conditions;
using IacSrmScanner.Rules.Conditions.Paths;
using IacSrmScanner.Rules.Controls;

namespace IacSrmScanner.Rules.Matrix;

/// <summary>The attributes by which a control tells whether it concerns a resource.</summary>
internal sealed class WherePaths : IPathVisitor
{
    private readonly SortedSet<string> paths = new(StringComparer.Ordinal);

    /// <summary>The attributes of the resource itself, and the types of others, that the condition looks at; each once.</summary>
    public static IReadOnlyCollection<string> Of(ControlCheck check)
    {
        var found = new WherePaths();
        check.Where?.Visit(found);
        return found.paths;
    }

    public void Path(AttributePath path)
    {
        if (path.Segments.Length > 0)
        {
            paths.Add(path.Text);
        }
    }

    public void Below(AttributePath path, Action inside) => Path(path);

    public void Resource(ImmutableArray<string> types, Action inside) => paths.UnionWith(types);

    public void Statement(Action inside)
    {
        // What lies in a policy belongs to the attribute that holds it, which is told by itself.
    }
}
