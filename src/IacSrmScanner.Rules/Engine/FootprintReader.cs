using System.Collections.Immutable;
using IacSrmScanner.Core.Resources;
using IacSrmScanner.Rules.Conditions;
using IacSrmScanner.Rules.Conditions.Paths;
using IacSrmScanner.Rules.Conditions.Relations;
using IacSrmScanner.Rules.Controls;

namespace IacSrmScanner.Rules.Engine;

/// <summary>Finds out what a check reads, by having it name its paths.</summary>
internal sealed class FootprintReader : IPathVisitor
{
    private readonly SortedSet<string> attributes = new(StringComparer.Ordinal);
    private readonly SortedSet<string> meta = new(StringComparer.Ordinal);
    private readonly SortedSet<string> types = new(StringComparer.Ordinal);
    private bool readsAll;

    /// <summary>How many levels paths start below the judged resource; 0 at the resource itself.</summary>
    private int depth;

    private FootprintReader()
    {
    }

    public static Footprint Of(ControlCheck check)
    {
        var reader = new FootprintReader();
        check.Where?.Visit(reader);
        check.Require.Visit(reader);
        foreach (var path in check.Inherits)
        {
            ((IPathVisitor)reader).Path(path);
        }

        return new Footprint([.. reader.attributes], [.. reader.meta], reader.readsAll, [.. reader.types]);
    }

    void IPathVisitor.Path(AttributePath path)
    {
        if (path.IsMeta)
        {
            AddTo(meta, path);
        }
        else if (depth == 0)
        {
            AddTo(attributes, path);
        }
    }

    void IPathVisitor.Below(AttributePath path, Action inside) => Inside(inside);

    void IPathVisitor.Resource(ImmutableArray<string> types, Action inside)
    {
        this.types.UnionWith(types.Select(TypeName.Bare));
        Inside(inside);
    }

    void IPathVisitor.Statement(Action inside) => Inside(inside);

    private void Inside(Action inside)
    {
        depth++;
        inside();
        depth--;
    }

    private void AddTo(SortedSet<string> names, AttributePath path)
    {
        if (path.Segments is [PathSegment.Key key, ..])
        {
            names.Add(key.Name);
        }
        else
        {
            readsAll = true;
        }
    }
}
