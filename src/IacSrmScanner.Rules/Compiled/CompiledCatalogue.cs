using System.Buffers.Binary;
using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Text;
using IacSrmScanner.Core.Resources;
using IacSrmScanner.Documents.Encoding;
using IacSrmScanner.Documents.Nodes;
using IacSrmScanner.Responsibility.Compiled;
using IacSrmScanner.Responsibility.Duties;
using IacSrmScanner.Rules.Controls;
using IacSrmScanner.Rules.Decisions;
using IacSrmScanner.Rules.Engine;
using IacSrmScanner.Rules.Examples;
using IacSrmScanner.Rules.Loading;

namespace IacSrmScanner.Rules.Compiled;

/// <summary>
/// A catalogue that was compiled at build time. Opening it costs the same however many rules it holds: a type or a piece of
/// data is found by binary search in the bytes, and a control is made when the first resource of its type is judged.
/// </summary>
public sealed class CompiledCatalogue : IControlCatalogue, IDecisionCatalogue
{
    private const string LinksTree = "links";

    private readonly ReadOnlyMemory<byte> bytes;
    private readonly int trees;
    private readonly int types;
    private readonly int controls;
    private readonly Lazy<LinkTable> links;
    private readonly Control?[] made;
    private readonly ConcurrentDictionary<string, IReadOnlyList<Control>> byType = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<(Dialect, string), ModelDecision?> decisions = new();

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
        Support = CompiledSupport.Index(FindTree, TreesUnder);
        links = new Lazy<LinkTable>(() => new LinkTable(LinkTable.Read(Tree(LinksTree), out _)));
    }

    /// <summary>How the built-in rules join split resources; for users' rules.</summary>
    public LinkTable Links => links.Value;

    /// <summary>The versions past support that built-in and users' rules ask for; a product is read when a rule names it.</summary>
    public SupportIndex Support { get; }

    public IReadOnlyList<Control> All => [.. Enumerable.Range(0, controls).Select(Control)];

    public IReadOnlyList<Control> For(Dialect dialect, string type) => byType.GetOrAdd(CatalogueLayout.TypeKey(dialect.Id, type), Find);

    public ModelDecision? DecisionFor(Dialect dialect, string type) => decisions.GetOrAdd((dialect, type), key =>
        FindTree(DecisionTrees.Key(key.Item1, key.Item2)) is { } tree ? DecisionLoader.Load(tree, Links, Support, out _, isVerified: true).FirstOrDefault() : null);

    /// <summary>Data beside the rules, by the name it was compiled under.</summary>
    public DocumentNode Tree(string name) => FindTree(name) ?? throw new InvalidDataException($"The compiled catalogue holds no '{name}'.");

    /// <summary>Data beside the rules; null when there is none of that name.</summary>
    public DocumentNode? FindTree(string name)
    {
        if (Search(0, trees, name) is not { } position)
        {
            return null;
        }

        return NodeCodec.Read(ReadBlock(ref position));
    }

    /// <summary>The names of the data beside the rules that begin so, in ordinal order.</summary>
    public IEnumerable<string> TreesUnder(string prefix) =>
        Enumerable.Range(0, trees).Select(TreeName).Where(name => name.StartsWith(prefix, StringComparison.Ordinal));

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

    private IReadOnlyList<Control> Find(string typeKey) =>
        Search(trees, types, typeKey) is { } position ? [.. Ordinals(position).Select(Control)] : [];

    /// <summary>The place after the name of the item that bears it, by binary search among items in order of their names.</summary>
    private int? Search(int first, int count, string name)
    {
        var key = Encoding.UTF8.GetBytes(name);
        var (low, high) = (0, count - 1);
        while (low <= high)
        {
            var middle = low + ((high - low) / 2);
            var position = ItemOffset(first + middle);
            var order = ReadBlock(ref position).SequenceCompareTo(key);
            if (order == 0)
            {
                return position;
            }

            (low, high) = order < 0 ? (middle + 1, high) : (low, middle - 1);
        }

        return null;
    }

    private string TreeName(int tree)
    {
        var position = ItemOffset(tree);
        return Encoding.UTF8.GetString(ReadBlock(ref position));
    }

    private IEnumerable<int> Ordinals(int position) => Enumerable.Range(1, Int32(position)).Select(i => Int32(position + (sizeof(int) * i)));

    private Control Control(int ordinal) => LazyInitializer.EnsureInitialized(ref made[ordinal], () => Make(ordinal));

    private Control Make(int ordinal)
    {
        var position = ItemOffset(trees + types + ordinal);
        var id = Encoding.UTF8.GetString(ReadBlock(ref position));
        return ControlLoader.Load(NodeCodec.Read(ReadBlock(ref position)), Links, Support, out _, isVerified: true)
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
