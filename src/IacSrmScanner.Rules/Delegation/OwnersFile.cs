using System.Collections.Immutable;
using IacSrmScanner.Core.Diagnostics;
using IacSrmScanner.Core.Files;
using IacSrmScanner.Documents.Nodes;
using IacSrmScanner.Responsibility.Layers;
using IacSrmScanner.Responsibility.Reading;
using IacSrmScanner.Rules.Projects;

namespace IacSrmScanner.Rules.Delegation;

/// <summary>Reads <c>owners</c> of <c>iac-srm.yaml</c>, the settings at the root of a scan.</summary>
public static class OwnersFile
{
    public const string Name = "iac-srm.yaml";

    /// <summary>The teams, and what is wrong with the file; no teams when there is no file.</summary>
    public static (Teams Teams, ImmutableArray<Diagnostic> Diagnostics) Read(IFileTree tree, ResponsibilityModel model)
    {
        if (!tree.FileExists(Name))
        {
            return (Teams.None, []);
        }

        var reader = new DataReader();
        var families = model.Families.ToDictionary(family => family.Id, family => family.Id, StringComparer.Ordinal);
        return ProjectFile.Open(tree, Name, reader) is { } root
            ? (new Teams([.. reader.List(reader.Mapping(root, "owners"), "owners").Select(node => Sound(reader, node, families)).OfType<OwnerEntry>()]), reader.Diagnostics)
            : (Teams.None, reader.Diagnostics);
    }

    /// <summary>An entry with a fault is passed over: it would match more than is meant, and hide the entries before it.</summary>
    private static OwnerEntry? Sound(DataReader reader, DocumentNode node, Dictionary<string, string> families)
    {
        var before = reader.Diagnostics.Length;
        var entry = Entry(reader, node, families);
        return reader.Diagnostics.Length == before ? entry : null;
    }

    private static OwnerEntry Entry(DataReader reader, DocumentNode node, Dictionary<string, string> families)
    {
        var entry = reader.Mapping(node, "team", "resource", "type", "service", "path", "controls");
        return new OwnerEntry(
            reader.Text(entry, "team"),
            Pattern("resource"),
            Pattern("type"),
            Pattern("service"),
            Pattern("path"),
            [.. Items(entry["controls"]).Select(family => reader.Word(family, families))]);

        string? Pattern(string key) => entry.Contains(key) ? reader.Text(entry, key) : null;
    }

    private static ImmutableArray<DocumentNode> Items(DocumentNode? node) => node switch
    {
        null => [],
        SequenceNode sequence => sequence.Items,
        _ => [node],
    };
}
