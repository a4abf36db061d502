using System.Collections.Immutable;
using IacSrmScanner.Documents.Nodes;
using IacSrmScanner.Responsibility.Reading;

namespace IacSrmScanner.Rules.Compliance;

/// <summary>Reads a file of <c>rules/frameworks</c>, strictly: no mapping is without a source.</summary>
public static class FrameworkReader
{
    public static Framework Read(DataReader reader, DocumentNode root)
    {
        var framework = reader.Mapping(root, "framework", "title", "version", "publisher", "url", "sources", "requirements");
        var sources = reader.Mapping(reader.Required(framework, "sources")).Entries.Select(entry => Source(reader, entry)).ToImmutableArray();
        var known = sources.ToDictionary(source => source.Id, source => source.Id, StringComparer.Ordinal);
        return new Framework(
            reader.Text(framework, "framework"),
            reader.Text(framework, "title"),
            reader.Text(framework, "version"),
            reader.Text(framework, "publisher"),
            reader.Text(framework, "url"),
            sources,
            [.. reader.List(framework, "requirements").Select(node => Requirement(reader, node, known))]);
    }

    private static MappingSource Source(DataReader reader, MappingEntry entry)
    {
        var source = reader.Mapping(entry.Value, "file", "revision", "date");
        return new MappingSource(entry.Key, reader.Text(source, "file"), reader.Text(source, "revision"), reader.Date(source, "date"));
    }

    private static Requirement Requirement(DataReader reader, DocumentNode node, Dictionary<string, string> sources)
    {
        var requirement = reader.Mapping(node, "id", "title", "owners", "controls");
        var controls = requirement["controls"] is SequenceNode { Items: var items } ? items : [];
        return new Requirement(
            reader.Text(requirement, "id"),
            reader.OptionalText(requirement, "title"),
            [.. controls.Select(control =>
            {
                var mapping = reader.Mapping(control, "id", "source", "via");
                return new Mapping(reader.Text(mapping, "id"), reader.Word(reader.Required(mapping, "source"), sources), reader.Text(mapping, "via"));
            })]);
    }
}
