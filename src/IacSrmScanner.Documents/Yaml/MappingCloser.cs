using System.Collections.Immutable;
using IacSrmScanner.Core.Diagnostics;
using IacSrmScanner.Core.Text;
using IacSrmScanner.Documents.Nodes;

namespace IacSrmScanner.Documents.Yaml;

/// <summary>From the pairs that are written to the entries that count: merges <c>&lt;&lt;</c> and settles duplicate keys.</summary>
internal sealed class MappingCloser(SourceText source, ICollection<Diagnostic> diagnostics)
{
    private const string MergeKey = "<<";

    public ImmutableArray<MappingEntry> Close(List<MappingEntry> written)
    {
        if (!written.Exists(IsMerge))
        {
            return Unique(written);
        }

        var explicitEntries = Unique(written.FindAll(entry => !IsMerge(entry)));
        var seen = explicitEntries.Select(entry => entry.Key).ToHashSet(StringComparer.Ordinal);
        var all = explicitEntries.ToBuilder();
        foreach (var merge in written.Where(IsMerge))
        {
            foreach (var entry in MappingsOf(merge.Value).SelectMany(mapping => mapping.Entries))
            {
                if (seen.Add(entry.Key))
                {
                    all.Add(entry);
                }
            }

            if (!IsMergeable(merge.Value))
            {
                diagnostics.Add(YamlDiagnostics.MergeOfOther.At(merge.KeyNode.Location));
                if (seen.Add(merge.Key))
                {
                    all.Add(merge);
                }
            }
        }

        return all.ToImmutable();
    }

    /// <summary>True when what is merged may lack entries, and so the mapping that merges it.</summary>
    public static bool MergesIncomplete(List<MappingEntry> written) => written.Exists(entry => IsMerge(entry) && IsIncomplete(entry.Value));

    private static bool IsIncomplete(DocumentNode value) => value switch
    {
        ErrorNode => true,
        MappingNode mapping => mapping.IsIncomplete,
        SequenceNode list => list.Items.Any(item => item is ErrorNode or MappingNode { IsIncomplete: true }),
        _ => false,
    };

    private static bool IsMerge(MappingEntry entry) =>
        entry.Key == MergeKey && entry.KeyNode is ScalarNode { IsQuoted: false, Tag: "" };

    private static bool IsMergeable(DocumentNode value) => value switch
    {
        MappingNode or ErrorNode => true,
        SequenceNode list => list.Items.All(item => item is MappingNode or ErrorNode),
        _ => false,
    };

    private static IEnumerable<MappingNode> MappingsOf(DocumentNode value) => value switch
    {
        MappingNode mapping => [mapping],
        SequenceNode list => list.Items.OfType<MappingNode>(),
        _ => [],
    };

    private ImmutableArray<MappingEntry> Unique(List<MappingEntry> written) => UniqueKeys.LastOfEach(written, (earlier, later) =>
        diagnostics.Add(YamlDiagnostics.DuplicateKey.At(
            later.KeyNode.Location, later.Key, source.GetPosition(earlier.KeyNode.Span.Start).Line)));
}
