using System.Collections.Immutable;
using IacSrmScanner.Core.Diagnostics;
using IacSrmScanner.Core.Resources;
using IacSrmScanner.Documents.Nodes;
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
        var reader = new NodeReader();
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
                        entry["names"] is { } names ? PathReader.ReadMany(reader, names) : []));
                }
            }
        }

        diagnostics = reader.Diagnostics;
        return reader.HasErrors ? [] : found.ToImmutable();
    }
}
