using System.Collections.Immutable;
using IacSrmScanner.Core.Files;
using IacSrmScanner.Core.Text;
using IacSrmScanner.Documents.Nodes;

namespace IacSrmScanner.CloudFormation.Expansion;

/// <summary><c>Fn::Transform</c> with the macro <c>AWS::Include</c>: a file whose content stands in this place.</summary>
/// <param name="Location">The file, as it is written.</param>
/// <param name="Place">Where it is written.</param>
/// <param name="Rest">What else the mapping holds.</param>
internal sealed record Include(string Location, SourceSpan Place, ImmutableArray<MappingEntry> Rest)
{
    public const string Macro = "AWS::Include";

    private const string Key = "Fn::Transform";

    /// <summary>The include that a mapping is, or holds beside other entries; null when there is none of a local file.</summary>
    public static Include? Find(MappingNode mapping)
    {
        if (mapping.Tag == "!Transform")
        {
            return Written(mapping) is { } tagged ? new Include(tagged.Text, tagged.Location, []) : null;
        }

        return mapping.Find(Key) is { Value: MappingNode call } entry && Written(call) is { } location
            ? new Include(location.Text, location.Location, mapping.Entries.Remove(entry))
            : null;
    }

    /// <summary>The template with the includes of its section <c>Transform</c> merged into it.</summary>
    public static MappingNode OfTemplate(MappingNode root, ExpansionContext context, string path)
    {
        ImmutableArray<DocumentNode> macros = root["Transform"] switch
        {
            SequenceNode sequence => sequence.Items,
            MappingNode mapping => [mapping],
            _ => [],
        };
        var merged = root;
        foreach (var macro in macros)
        {
            if (macro is MappingNode call && call["Name"] is ScalarNode { Text: Macro } name && Written(macro) is null)
            {
                context.Report(ExpansionDiagnostics.IncludeNotFound.At(name.Location, Macro));
            }

            if (Written(macro) is { } location
                && new Include(location.Text, location.Location, []).Load(context, [path]) is MappingNode held)
            {
                var left = macros.Remove(macro);
                var own = merged.Entries.Where(entry => entry.Key != "Transform").ToImmutableArray();
                var transform = merged.Find("Transform") is { } entry && left.Length > 0
                    ? (ImmutableArray<MappingEntry>)[entry with { Value = new SequenceNode(entry.Value.Source, entry.Value.Span, "", left) }]
                    : [];
                merged = new MappingNode(
                    root.Source, root.Span, root.Tag,
                    [.. held.Entries.Where(inner => !merged.Contains(inner.Key)), .. own, .. transform], root.IsIncomplete);
                macros = left;
            }
        }

        return merged;
    }

    /// <summary>What the file holds; null, and told, when it cannot be had.</summary>
    /// <param name="context">The expansion.</param>
    /// <param name="path">The files around the include, the outermost first.</param>
    public DocumentNode? Load(ExpansionContext context, ImmutableArray<string> path)
    {
        var isElsewhere = Location.Contains("://", StringComparison.Ordinal);
        var file = isElsewhere ? null : TreePath.Resolve(TreePath.Directory(path[^1]), Location);
        if (file is not null && path.Contains(file))
        {
            context.Report(ExpansionDiagnostics.IncludeCycle.At(Place, Location));
            return null;
        }

        if (file is null || context.Read(file) is not var (root, size))
        {
            context.Report(ExpansionDiagnostics.IncludeNotFound.At(Place, Location));
            return null;
        }

        if (!context.TrySpend(size))
        {
            context.Report(ExpansionDiagnostics.TooLarge.At(Place, ExpansionContext.MaxParts, Location));
            return null;
        }

        return root;
    }

    /// <summary>The location of an include that is no plain text: it is known only at deployment.</summary>
    public static DocumentNode? Computed(MappingNode mapping) =>
        (mapping.Tag == "!Transform" ? mapping : mapping[Key]) is MappingNode call && call["Name"] is ScalarNode { Text: Macro } && Written(call) is null
            ? (call["Parameters"] as MappingNode)?["Location"] ?? call
            : null;

    private static ScalarNode? Written(DocumentNode macro) =>
        macro is MappingNode mapping && mapping["Name"] is ScalarNode { Text: Macro }
        && mapping["Parameters"] is MappingNode parameters && parameters["Location"] is ScalarNode { IsNull: false, Tag: "" } location
            ? location
            : null;
}
