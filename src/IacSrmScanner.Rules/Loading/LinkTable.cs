using System.Collections.Immutable;
using IacSrmScanner.Core.Diagnostics;
using IacSrmScanner.Core.Resources;
using IacSrmScanner.Core.Text;
using IacSrmScanner.Documents.Nodes;
using IacSrmScanner.Responsibility.Duties;
using IacSrmScanner.Rules.Conditions.Relations;

namespace IacSrmScanner.Rules.Loading;

/// <summary>All <c>links.yaml</c> files together: how the parts of one logical resource find their whole.</summary>
public sealed class LinkTable(ImmutableArray<Link> links)
{
    private readonly ILookup<(Dialect, string, string), Link> byTypes = links.ToLookup(link => (link.Dialect, link.From, link.To));

    public static LinkTable Empty { get; } = new([]);

    public ImmutableArray<Link> Links { get; } = links;

    /// <summary>The link from a part to a whole, or null.</summary>
    public Link? Find(Dialect dialect, string from, string to) => byTypes[(dialect, from, to)].FirstOrDefault();

    public LinkTable With(ImmutableArray<Link> more) => new([.. Links, .. more]);

    public static ImmutableArray<Link> Read(DocumentNode root, out ImmutableArray<Diagnostic> diagnostics)
    {
        var reader = new NodeReader(SupportIndex.Empty);
        var found = ImmutableArray.CreateBuilder<Link>();
        if (reader.Mapping(root, root) is { } mapping)
        {
            reader.OnlyKeys(mapping, "links");
            foreach (var node in mapping["links"] is SequenceNode sequence ? sequence.Items : [])
            {
                if (reader.Mapping(node, mapping) is { } entry)
                {
                    reader.OnlyKeys(entry, "dialect", "from", "by", "to", "names");
                    found.Add(new Link(
                        new Dialect(reader.Text(entry, "dialect")),
                        reader.Text(entry, "from"),
                        PathReader.Read(reader, entry["by"] ?? entry),
                        reader.Text(entry, "to"),
                        entry["names"] is SequenceNode { Count: > 0 } names ? PathReader.ReadMany(reader, names) : []));
                }
            }
        }

        diagnostics = reader.Diagnostics;
        return reader.HasErrors ? [] : found.ToImmutable();
    }

    /// <summary>The table in the form of a <c>links.yaml</c>, so that it can be compiled.</summary>
    public static DocumentNode Write(LinkTable table)
    {
        var source = new SourceText("links.yaml", "");
        return Mapping(("links", new SequenceNode(source, default, "", [.. table.Links.Select(link => Mapping(
            ("dialect", Scalar(link.Dialect.Id)),
            ("from", Scalar(link.From)),
            ("by", Scalar(link.By.Text)),
            ("to", Scalar(link.To)),
            ("names", new SequenceNode(source, default, "", [.. link.Names.Select(name => Scalar(name.Text))]))))])));

        DocumentNode Scalar(string text) => new ScalarNode(source, default, "", text, ScalarKind.Text, isQuoted: true);

        DocumentNode Mapping(params (string Key, DocumentNode Value)[] entries) =>
            new MappingNode(source, default, "", [.. entries.Select(entry => new MappingEntry(Scalar(entry.Key), entry.Key, entry.Value))]);
    }
}
