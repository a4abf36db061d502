using System.Collections.Immutable;
using IacSrmScanner.Core.Text;
using IacSrmScanner.Documents.Nodes;
using IacSrmScanner.Documents.Reading;

namespace IacSrmScanner.Documents.Encoding;

internal ref struct NodeDecoder
{
    private static readonly SourceText Nowhere = new("", "");

    private readonly string[] texts;

    private ReadOnlySpan<byte> rest;

    /// <param name="bytes">What follows the header.</param>
    public NodeDecoder(ReadOnlySpan<byte> bytes)
    {
        rest = bytes;
        texts = new string[TakeCount()];
        for (var i = 0; i < texts.Length; i++)
        {
            texts[i] = System.Text.Encoding.UTF8.GetString(Take(TakeCount()));
        }
    }

    public DocumentNode Read()
    {
        var node = ReadNode(0);
        return rest.IsEmpty ? node : throw Unfit();
    }

    private DocumentNode ReadNode(int depth)
    {
        if (depth > Limits.Depth)
        {
            throw Unfit();
        }

        int form = Take(1)[0];
        var tag = (form & NodeForm.HasTag) != 0 ? TakeText() : "";
        return (form & NodeForm.KindMask) switch
        {
            NodeForm.Mapping => new MappingNode(Nowhere, default, tag, ReadEntries(depth), (form & NodeForm.IsIncomplete) != 0),
            NodeForm.Sequence => new SequenceNode(Nowhere, default, tag, ReadItems(depth)),
            NodeForm.Error => new ErrorNode(Nowhere, default, TakeText()),
            NodeForm.KindMask => throw Unfit(),
            var kind => new ScalarNode(Nowhere, default, tag, TakeText(), (ScalarKind)kind, (form & NodeForm.IsQuoted) != 0),
        };
    }

    private ImmutableArray<MappingEntry> ReadEntries(int depth)
    {
        var entries = ImmutableArray.CreateBuilder<MappingEntry>(TakeCount());
        for (var left = entries.Capacity; left > 0; left--)
        {
            var key = ReadNode(depth + 1);
            var text = key is ScalarNode scalar ? scalar.Text : TakeText();
            entries.Add(new MappingEntry(key, text, ReadNode(depth + 1)));
        }

        return entries.MoveToImmutable();
    }

    private ImmutableArray<DocumentNode> ReadItems(int depth)
    {
        var items = ImmutableArray.CreateBuilder<DocumentNode>(TakeCount());
        for (var left = items.Capacity; left > 0; left--)
        {
            items.Add(ReadNode(depth + 1));
        }

        return items.MoveToImmutable();
    }

    private string TakeText()
    {
        var number = TakeNumber();
        return number < texts.Length ? texts[number] : throw Unfit();
    }

    /// <summary>A number of things that follow, each at least a byte long, so that no count can ask for more memory than there is text.</summary>
    private int TakeCount()
    {
        var count = TakeNumber();
        return count <= rest.Length ? count : throw Unfit();
    }

    private int TakeNumber()
    {
        var number = 0L;
        for (var shift = 0; shift < 35; shift += 7)
        {
            var next = Take(1)[0];
            number |= (next & 0x7FL) << shift;
            if (next < 0x80)
            {
                return number <= int.MaxValue ? (int)number : throw Unfit();
            }
        }

        throw Unfit();
    }

    private ReadOnlySpan<byte> Take(int count)
    {
        if (count > rest.Length)
        {
            throw Unfit();
        }

        var taken = rest[..count];
        rest = rest[count..];
        return taken;
    }

    private static InvalidDataException Unfit() => new("The bytes are no tree.");
}
