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
    private readonly SortedSet<string> related = new(StringComparer.Ordinal);
    private bool readsAll;

    /// <summary>Paths start at another resource.</summary>
    private bool isElsewhere;

    /// <summary>Paths start inside a resource, at an element or a statement.</summary>
    private bool isInside;

    private FootprintReader()
    {
    }

    public static Footprint Of(ControlCheck check)
    {
        var reader = new FootprintReader();
        check.Where?.Visit(reader);
        check.Require.Visit(reader);
        foreach (var source in check.Inherits)
        {
            source.Visit(reader);
        }

        return new Footprint([.. reader.attributes], [.. reader.meta], reader.readsAll, [.. reader.types], [.. reader.related]);
    }

    void IPathVisitor.Path(AttributePath path)
    {
        if (isElsewhere && (path.IsMeta || !isInside))
        {
            AddTo(related, path);
        }
        else if (path.IsMeta)
        {
            AddTo(meta, path);
        }
        else if (!isInside)
        {
            AddTo(attributes, path);
        }
    }

    void IPathVisitor.Below(AttributePath path, Action inside) => In(isElsewhere, true, inside);

    void IPathVisitor.Resource(ImmutableArray<string> types, Action inside)
    {
        this.types.UnionWith(types.Select(TypeName.Bare));
        In(true, false, inside);
    }

    void IPathVisitor.Statement(Action inside) => In(isElsewhere, true, inside);

    private void In(bool elsewhere, bool inner, Action inside)
    {
        var before = (isElsewhere, isInside);
        (isElsewhere, isInside) = (elsewhere, inner);
        inside();
        (isElsewhere, isInside) = before;
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
