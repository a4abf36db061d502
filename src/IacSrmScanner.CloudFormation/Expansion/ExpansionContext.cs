using System.Collections.Immutable;
using IacSrmScanner.CloudFormation.Inputs;
using IacSrmScanner.Core.Diagnostics;
using IacSrmScanner.Core.Files;
using IacSrmScanner.Documents;
using IacSrmScanner.Documents.Nodes;

namespace IacSrmScanner.CloudFormation.Expansion;

/// <summary>What the expansion of one template shares: what it may read, what it costs, what it tells.</summary>
internal sealed class ExpansionContext(
    IFileTree tree, MappingNode root, ImmutableDictionary<string, GivenParameter> given, ICollection<Diagnostic> diagnostics)
{
    /// <summary>Levels of nesting in what comes out; what is written is bounded by the reader in the same way.</summary>
    public const int MaxDepth = 200;

    /// <summary>Many times what CloudFormation takes.</summary>
    public const int MaxParts = 200_000;

    /// <summary>What tells outputs that loops made from resources; no name has a dot.</summary>
    public const string OutputMark = "Outputs.";

    private readonly SortedSet<string> files = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (DocumentNode Root, int Size)?> read = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ImmutableArray<LoopElement>> made = new(StringComparer.Ordinal);
    private int parts;

    public IFileTree Tree { get; } = tree;

    public MappingNode Root { get; } = root;

    public ImmutableDictionary<string, GivenParameter> Given { get; } = given;

    /// <summary>The files that were included, in ordinal order.</summary>
    public IReadOnlyCollection<string> Files => files;

    /// <summary>What the resources and outputs that loops made depend on, by their names.</summary>
    public ImmutableDictionary<string, ImmutableArray<LoopElement>> Made => made.ToImmutableDictionary(StringComparer.Ordinal);

    /// <summary>Notes what the entries of a mapping that a loop made depend on; of loops within loops, on both.</summary>
    public void Note(MappingNode mapping, ImmutableArray<LoopElement> elements)
    {
        foreach (var entry in elements.IsEmpty ? [] : mapping.Entries)
        {
            var body = entry.Value as MappingNode;
            var name = body?["Type"] is ScalarNode ? entry.Key : body?.Contains("Value") == true ? OutputMark + entry.Key : null;
            if (name is not null)
            {
                made[name] = [.. made.GetValueOrDefault(name, []).Union(elements)];
            }
        }
    }

    public void Report(Diagnostic diagnostic) => diagnostics.Add(diagnostic);

    /// <summary>Whether so many more parts may be made; false past the limit.</summary>
    public bool TrySpend(int count = 1)
    {
        if (count > MaxParts - parts)
        {
            return false;
        }

        parts += count;
        return true;
    }

    /// <summary>A file as a tree, and how many nodes it has; null, for the reason told, when it cannot be read.</summary>
    public (DocumentNode Root, int Size)? Read(string path)
    {
        if (!read.TryGetValue(path, out var known))
        {
            var problems = new List<Diagnostic>();
            if (Tree.FileExists(path) && Tree.Read(path, problems) is { } source)
            {
                var document = DocumentReader.Read(source);
                problems.AddRange(document.Diagnostics);
                known = document.Root is { } root ? (root, Size(root)) : null;
                files.Add(path);
            }

            problems.ForEach(Report);
            read[path] = known;
        }

        return known;
    }

    /// <summary>The reader bounds how many there are, aliases gone through, and their depth.</summary>
    private static int Size(DocumentNode node) => node switch
    {
        MappingNode mapping => 1 + mapping.Entries.Sum(entry => Size(entry.Value)),
        SequenceNode sequence => 1 + sequence.Items.Sum(Size),
        _ => 1,
    };
}
