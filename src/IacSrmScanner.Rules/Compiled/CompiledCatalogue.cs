using System.Buffers.Binary;
using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Text;
using IacSrmScanner.Core.Resources;
using IacSrmScanner.Documents.Encoding;
using IacSrmScanner.Documents.Nodes;
using IacSrmScanner.Rules.Controls;
using IacSrmScanner.Rules.Engine;
using IacSrmScanner.Rules.Examples;
using IacSrmScanner.Rules.Loading;

namespace IacSrmScanner.Rules.Compiled;

/// <summary>
/// A catalogue that was compiled at build time. Opening it costs the same however many rules it holds: a type is found by
/// binary search in the bytes, and a control is made when the first resource of its type is judged.
/// </summary>
public sealed class CompiledCatalogue : IControlCatalogue
{
    private const string LinksTree = "links";

    private readonly ReadOnlyMemory<byte> bytes;
    private readonly int trees;
    private readonly int types;
    private readonly int controls;
    private readonly Lazy<LinkTable> links;
    private readonly Control?[] made;
    private readonly ConcurrentDictionary<string, IReadOnlyList<Control>> byType = new(StringComparer.Ordinal);

    public CompiledCatalogue(ReadOnlyMemory<byte> bytes)
    {
        this.bytes = bytes;
        if (Int32(0) != CatalogueLayout.Magic)
        {
            throw new InvalidDataException("The compiled catalogue is of another version.");
        }

        trees = Int32(4);
        types = Int32(8);
        controls = Int32(12);
        made = new Control?[controls];
        links = new Lazy<LinkTable>(() => new LinkTable(LinkTable.Read(Tree(LinksTree), out _)));
    }

    /// <summary>How the built-in rules join split resources; for users' rules.</summary>
    public LinkTable Links => links.Value;

    public IReadOnlyList<Control> All => [.. Enumerable.Range(0, controls).Select(Control)];

    public IReadOnlyList<Control> For(Dialect dialect, string type) => byType.GetOrAdd(CatalogueLayout.TypeKey(dialect.Id, type), Find);

    /// <summary>Data beside the rules, by the name it was compiled under.</summary>
    public DocumentNode Tree(string name)
    {
        for (var i = 0; i < trees; i++)
        {
            var position = ItemOffset(i);
            if (ReadBlock(ref position).SequenceEqual(Encoding.UTF8.GetBytes(name)))
            {
                return NodeCodec.Read(ReadBlock(ref position));
            }
        }

        throw new InvalidDataException($"The compiled catalogue holds no '{name}'.");
    }

    /// <summary>The examples of a control, for its page.</summary>
    public ImmutableArray<RuleExample> Examples(Control control)
    {
        for (var i = 0; i < controls; i++)
        {
            var position = ItemOffset(trees + types + i);
            if (ReadBlock(ref position).SequenceEqual(Encoding.UTF8.GetBytes(control.Id)))
            {
                _ = ReadBlock(ref position);
                return ExampleReader.Read(NodeCodec.Read(ReadBlock(ref position)), out _);
            }
        }

        return [];
    }

    private IReadOnlyList<Control> Find(string typeKey)
    {
        var key = Encoding.UTF8.GetBytes(typeKey);
        var (low, high) = (0, types - 1);
        while (low <= high)
        {
            var middle = low + ((high - low) / 2);
            var position = ItemOffset(trees + middle);
            var order = ReadBlock(ref position).SequenceCompareTo(key);
            if (order == 0)
            {
                return [.. Ordinals(position).Select(Control)];
            }

            (low, high) = order < 0 ? (middle + 1, high) : (low, middle - 1);
        }

        return [];
    }

    private IEnumerable<int> Ordinals(int position) => Enumerable.Range(1, Int32(position)).Select(i => Int32(position + (sizeof(int) * i)));

    private Control Control(int ordinal) => LazyInitializer.EnsureInitialized(ref made[ordinal], () => Make(ordinal));

    private Control Make(int ordinal)
    {
        var position = ItemOffset(trees + types + ordinal);
        var id = Encoding.UTF8.GetString(ReadBlock(ref position));
        return ControlLoader.Load(NodeCodec.Read(ReadBlock(ref position)), Links, out _, isVerified: true)
            ?? throw new InvalidDataException($"The compiled control '{id}' cannot be read.");
    }

    private int ItemOffset(int item) => Int32(CatalogueLayout.HeaderLength + (sizeof(int) * item));

    private ReadOnlySpan<byte> ReadBlock(ref int position)
    {
        var length = Int32(position);
        var block = bytes.Span.Slice(position + sizeof(int), length);
        position += sizeof(int) + length;
        return block;
    }

    private int Int32(int offset) => BinaryPrimitives.ReadInt32LittleEndian(bytes.Span[offset..]);
}
