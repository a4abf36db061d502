using System.Collections.Immutable;
using IacSrmScanner.CloudFormation.Sam.Trees;
using IacSrmScanner.Documents.Nodes;

namespace IacSrmScanner.CloudFormation.Sam.Expansion;

/// <summary>The expanded template as a document: what is made stands where the serverless resource stood.</summary>
internal sealed class ExpandedTemplate(SamContext context)
{
    private readonly SamWriter writer = new();
    private readonly ReferenceRewriter rewriter = new(context);

    public MappingNode Write(MappingNode root)
    {
        var entries = ImmutableArray.CreateBuilder<MappingEntry>();
        var hasConditions = false;
        foreach (var entry in root.Entries)
        {
            switch (entry.Key)
            {
                case "Transform":
                    if (SamTransform.Others(entry.Value) is { } others)
                    {
                        entries.Add(entry with { Value = others });
                    }

                    break;
                case "Globals":
                    break;
                case "Resources":
                    entries.Add(entry with { Value = Resources() });
                    break;
                case "Conditions" when context.Root["Conditions"] is { } conditions:
                    hasConditions = true;
                    entries.Add(entry with { Value = writer.Write(conditions) });
                    break;
                default:
                    entries.Add(rewriter.IsNeeded ? entry with { Value = rewriter.Rewrite(entry.Value) } : entry);
                    break;
            }
        }

        if (!hasConditions && context.Root.Find("Conditions") is { } made)
        {
            entries.Add(writer.Entry(made));
        }

        return new MappingNode(root.Source, root.Span, root.Tag, entries.ToImmutable(), root.IsIncomplete);
    }

    private MappingNode Resources()
    {
        var entries = ImmutableArray.CreateBuilder<MappingEntry>();
        foreach (var entry in context.Resources.InWrittenOrder)
        {
            if (context.IsExpanded(entry.Key))
            {
                entries.AddRange(context.MadeFor(entry.Key).Select(one => Made(one, entry)));
            }
            else
            {
                entries.Add(Rewritten(writer.Entry(WithDependencies(entry))));
            }
        }

        entries.AddRange(context.MadeFor("").Select(one => Made(one, new SamEntry(one.Id, false, one.Properties.Span, one.Properties))));
        var written = context.Resources.Span;
        return new MappingNode(written.Source, written.Span, "", entries.ToImmutable(), context.Resources.IsIncomplete);
    }

    private SamEntry WithDependencies(SamEntry entry)
    {
        if (entry.Value is not SamMap resource || resource["DependsOn"] is not { } written
            || DependsOn.Replaced(written, context.Dependencies) is not { } replaced || ReferenceEquals(replaced, written))
        {
            return entry;
        }

        var copy = resource.Copy();
        copy.Set("DependsOn", replaced);
        return entry with { Value = copy };
    }

    private MappingEntry Made(Made one, SamEntry source)
    {
        var isMain = one.Id == source.Key || context.Renamed.GetValueOrDefault(source.Key) == one.Id;
        var place = isMain ? source.KeySpan : one.Properties.Span;
        return Rewritten(writer.Entry(WithDependencies(new SamEntry(one.Id, false, place, one.ToNode(source.Value.Span)))));
    }

    private MappingEntry Rewritten(MappingEntry entry) => rewriter.IsNeeded ? entry with { Value = rewriter.Rewrite(entry.Value) } : entry;
}
