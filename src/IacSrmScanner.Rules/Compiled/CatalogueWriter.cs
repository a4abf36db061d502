using System.Text;
using IacSrmScanner.Documents.Encoding;
using IacSrmScanner.Documents.Nodes;
using IacSrmScanner.Rules.Loading;
using IacSrmScanner.Rules.Verification;

namespace IacSrmScanner.Rules.Compiled;

/// <summary>Compiles rule files and the data beside them into one block of bytes; the same bytes for the same files.</summary>
public static class CatalogueWriter
{
    /// <param name="files">The rule files.</param>
    /// <param name="trees">Other data by name: layers, services, links.</param>
    public static byte[] Write(IReadOnlyList<RuleFile> files, IReadOnlyDictionary<string, DocumentNode> trees)
    {
        var controls = files.OrderBy(file => file.Control.Id, StringComparer.Ordinal).ToArray();
        var types = TypeIndex(controls);
        var items = trees.OrderBy(tree => tree.Key, StringComparer.Ordinal).Select(tree => Tree(tree.Key, tree.Value))
            .Concat(types.Select(type => Type(type.Key, type.Value)))
            .Concat(controls.Select(Control))
            .ToArray();

        using var stream = new MemoryStream();
        using var writer = new BinaryWriter(stream);
        writer.Write(CatalogueLayout.Magic);
        writer.Write(trees.Count);
        writer.Write(types.Count);
        writer.Write(controls.Length);
        var offset = CatalogueLayout.HeaderLength + (sizeof(int) * items.Length);
        foreach (var item in items)
        {
            writer.Write(offset);
            offset += item.Length;
        }

        foreach (var item in items)
        {
            writer.Write(item);
        }

        return stream.ToArray();
    }

    private static SortedDictionary<string, List<int>> TypeIndex(RuleFile[] controls)
    {
        var types = new SortedDictionary<string, List<int>>(StringComparer.Ordinal);
        for (var ordinal = 0; ordinal < controls.Length; ordinal++)
        {
            foreach (var key in controls[ordinal].Control.Checks.SelectMany(check => check.ResourceTypes.Select(type => CatalogueLayout.TypeKey(check.Dialect.Id, type))).Distinct())
            {
                if (!types.TryGetValue(key, out var ordinals))
                {
                    types[key] = ordinals = [];
                }

                ordinals.Add(ordinal);
            }
        }

        return types;
    }

    private static byte[] Tree(string name, DocumentNode node) => Bytes(writer =>
    {
        Text(writer, name);
        Node(writer, node);
    });

    private static byte[] Type(string key, List<int> ordinals) => Bytes(writer =>
    {
        Text(writer, key);
        writer.Write(ordinals.Count);
        ordinals.ForEach(writer.Write);
    });

    private static byte[] Control(RuleFile file) => Bytes(writer =>
    {
        var root = (MappingNode)file.Root;
        Text(writer, file.Control.Id);
        Node(writer, With(root, root.Entries.Where(entry => entry.Key != ControlLoader.ExamplesKey)));
        Node(writer, With(root, root.Entries.Where(entry => entry.Key == ControlLoader.ExamplesKey)));
    });

    private static MappingNode With(MappingNode root, IEnumerable<MappingEntry> entries) => new(root.Source, root.Span, root.Tag, [.. entries]);

    private static void Text(BinaryWriter writer, string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        writer.Write(bytes.Length);
        writer.Write(bytes);
    }

    private static void Node(BinaryWriter writer, DocumentNode node)
    {
        var bytes = Bytes(inner => NodeCodec.Write(inner, node));
        writer.Write(bytes.Length);
        writer.Write(bytes);
    }

    private static byte[] Bytes(Action<BinaryWriter> write)
    {
        using var stream = new MemoryStream();
        using var writer = new BinaryWriter(stream);
        write(writer);
        writer.Flush();
        return stream.ToArray();
    }
}
