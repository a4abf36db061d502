using System.Collections.Immutable;
using IacSrmScanner.Documents.Nodes;

namespace IacSrmScanner.CloudFormation.Expansion;

/// <summary>Goes through a tree and writes out its includes and loops. Parts without any stay the same nodes.</summary>
internal sealed class Expander(ExpansionContext context)
{
    /// <param name="node">The part.</param>
    /// <param name="path">The files that it stands in, the including ones first.</param>
    /// <param name="depth">How deep it stands.</param>
    public DocumentNode Expand(DocumentNode node, ImmutableArray<string> path, int depth)
    {
        if (depth > ExpansionContext.MaxDepth)
        {
            context.Report(ExpansionDiagnostics.TooDeep.At(node.Location, ExpansionContext.MaxDepth));
            return new ErrorNode(node.Source, node.Span, "It is nested too deep.");
        }

        return node switch
        {
            MappingNode mapping => ExpandMapping(mapping, path, depth),
            SequenceNode sequence => ExpandSequence(sequence, path, depth),
            _ => node,
        };
    }

    private DocumentNode ExpandMapping(MappingNode mapping, ImmutableArray<string> path, int depth)
    {
        if (Include.Find(mapping) is { } include && include.Load(context, path) is { } held)
        {
            var rest = include.Rest;
            if (rest.IsEmpty)
            {
                return Expand(held, path.Add(held.Source.Path), depth + 1);
            }

            if (held is MappingNode more)
            {
                var own = rest.Select(entry => entry.Key).ToHashSet(StringComparer.Ordinal);
                var inside = (Expand(more, path.Add(held.Source.Path), depth + 1) as MappingNode)?.Entries ?? [];
                var written = new MappingNode(mapping.Source, mapping.Span, mapping.Tag, rest, mapping.IsIncomplete);
                var outside = (ExpandMapping(written, path, depth) as MappingNode)?.Entries ?? [];
                return new MappingNode(
                    mapping.Source, mapping.Span, mapping.Tag, [.. inside.Where(entry => !own.Contains(entry.Key)), .. outside], mapping.IsIncomplete);
            }
        }

        if (Include.Computed(mapping) is { } computed)
        {
            context.Report(ExpansionDiagnostics.IncludeNotFound.At(computed.Location, computed.Location.Text));
        }

        return ExpandEntries(mapping, path, depth);
    }

    private MappingNode ExpandEntries(MappingNode mapping, ImmutableArray<string> path, int depth)
    {
        var entries = ImmutableArray.CreateBuilder<MappingEntry>(mapping.Count);
        var isChanged = false;
        foreach (var entry in mapping.Entries)
        {
            if (Loop.Is(entry) && Loop.Unroll(entry, context) is { } unrolled)
            {
                isChanged = true;
                foreach (var (made, elements) in unrolled)
                {
                    // A loop may make loops.
                    if (Expand(made, path, depth + 1) is MappingNode expanded)
                    {
                        context.Note(expanded, elements);
                        entries.AddRange(expanded.Entries);
                    }
                }

                continue;
            }

            var value = Expand(entry.Value, path, depth + 1);
            isChanged |= !ReferenceEquals(value, entry.Value);
            entries.Add(ReferenceEquals(value, entry.Value) ? entry : entry with { Value = value });
        }

        return isChanged ? new MappingNode(mapping.Source, mapping.Span, mapping.Tag, LastOfEach(entries), mapping.IsIncomplete) : mapping;
    }

    private SequenceNode ExpandSequence(SequenceNode sequence, ImmutableArray<string> path, int depth)
    {
        var items = sequence.Items.Select(item => Expand(item, path, depth + 1)).ToImmutableArray();
        return items.Zip(sequence.Items).All(pair => ReferenceEquals(pair.First, pair.Second))
            ? sequence
            : new SequenceNode(sequence.Source, sequence.Span, sequence.Tag, items);
    }

    private static ImmutableArray<MappingEntry> LastOfEach(ImmutableArray<MappingEntry>.Builder entries)
    {
        var last = new Dictionary<string, MappingEntry>(StringComparer.Ordinal);
        foreach (var entry in entries)
        {
            last[entry.Key] = entry;
        }

        return [.. entries.Where(entry => ReferenceEquals(last[entry.Key], entry))];
    }
}
