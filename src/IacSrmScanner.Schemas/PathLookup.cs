using System.Collections.Immutable;

namespace IacSrmScanner.Schemas;

/// <summary>Follows a path through the schema of one resource type.</summary>
internal static class PathLookup
{
    /// <summary>How many nodes are searched for a name that stands deeper than it was written.</summary>
    private const int SearchLimit = 2000;

    public static SchemaLookup Find(ResourceSchema resource, string path)
    {
        var lookup = new SchemaLookup
        {
            Answer = SchemaAnswer.Current,
            Type = resource.Type,
            Path = path,
            Resource = resource,
            LastVersion = resource.LastVersion,
            IsBeta = resource.IsBeta,
        };
        if (SchemaPath.IsMeta(path))
        {
            return Settle(lookup, SchemaAnswer.Unchecked);
        }

        var children = resource.Children;
        var keys = 0;
        foreach (var segment in SchemaPath.Segments(path))
        {
            if (keys > 0)
            {
                keys--;
                continue;
            }

            if (Named(children, segment) is not { } node)
            {
                return lookup.Node is { IsOpen: true } ? Settle(lookup, SchemaAnswer.Unchecked) : Unknown(lookup, children, segment);
            }

            lookup = lookup with
            {
                Node = node,
                LastVersion = node.LastVersion ?? lookup.LastVersion,
                IsBeta = lookup.IsBeta || node.Traits.HasFlag(SchemaTraits.Beta),
            };
            children = node.Children;
            keys = node.KeyDepth;
        }

        return Settle(lookup, SchemaAnswer.Current);
    }

    private static SchemaLookup Settle(SchemaLookup lookup, SchemaAnswer answer) =>
        lookup with { Answer = lookup.LastVersion is null ? answer : SchemaAnswer.Retired };

    private static SchemaLookup Unknown(SchemaLookup lookup, ImmutableArray<SchemaNode> children, string segment) => lookup with
    {
        Answer = SchemaAnswer.UnknownPath,
        LastVersion = null,
        Segment = segment,
        Suggestion = Suggest(lookup, children, segment),
    };

    private static string? Suggest(SchemaLookup lookup, ImmutableArray<SchemaNode> children, string segment)
    {
        if (lookup is { Node: null, Resource: { } resource } && MetaNames.Contains(resource.Provider.Dialect, segment))
        {
            return $"$meta.{segment}";
        }

        return Spelling.Nearest(segment, children.OrderBy(node => node.LastVersion is not null).Select(node => node.Name))
            ?? Deeper(children, segment);
    }

    private static string? Deeper(ImmutableArray<SchemaNode> children, string name)
    {
        var queue = new Queue<(string Path, SchemaNode Node)>(children.Select(node => (node.Name, node)));
        for (var seen = 0; seen < SearchLimit && queue.TryDequeue(out var next); seen++)
        {
            foreach (var node in next.Node.Children)
            {
                var path = $"{next.Path}.{node.Name}";
                if (node.Name == name)
                {
                    return path;
                }

                queue.Enqueue((path, node));
            }
        }

        return null;
    }

    private static SchemaNode? Named(ImmutableArray<SchemaNode> nodes, string name)
    {
        foreach (var node in nodes)
        {
            if (node.Name == name)
            {
                return node;
            }
        }

        return null;
    }
}
