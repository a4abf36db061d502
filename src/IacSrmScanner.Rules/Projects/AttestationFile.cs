using System.Collections.Immutable;
using IacSrmScanner.Core.Diagnostics;
using IacSrmScanner.Core.Files;
using IacSrmScanner.Documents.Nodes;
using IacSrmScanner.Responsibility.Reading;

namespace IacSrmScanner.Rules.Projects;

/// <summary>Reads <c>srm-attestations.yaml</c>.</summary>
public static class AttestationFile
{
    public const string Name = "srm-attestations.yaml";

    /// <summary>The entries of a file, and what is wrong with it; an entry that is not as it must be is kept as far as it can be read.</summary>
    public static (ImmutableArray<Attestation> Attestations, ImmutableArray<Diagnostic> Diagnostics) Read(IFileTree tree, string file)
    {
        var reader = new DataReader();
        return ProjectFile.Open(tree, file, reader) is { } root
            ? ([.. reader.List(reader.Mapping(root, "attestations"), "attestations").Select(node => Read(reader, node))], reader.Diagnostics)
            : ([], reader.Diagnostics);
    }

    private static Attestation Read(DataReader reader, DocumentNode node)
    {
        var entry = reader.Mapping(node, "duty", "by", "until", "evidence");
        return new Attestation(
            reader.Text(entry, "duty"), reader.Text(entry, "by"), reader.Day(entry, "until"), entry.Location, (entry["until"] ?? entry).Location);
    }
}
