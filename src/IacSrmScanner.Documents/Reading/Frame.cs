using IacSrmScanner.Documents.Nodes;

namespace IacSrmScanner.Documents.Reading;

/// <summary>A mapping or sequence that is still being read.</summary>
internal sealed class Frame(bool isMapping, bool isFlow, int start, string tag, string? anchor)
{
    private string pendingKeyText = "";

    public bool IsMapping { get; } = isMapping;

    public bool IsFlow { get; } = isFlow;

    public string Tag { get; } = tag;

    public string? Anchor { get; } = anchor;

    /// <summary>Where the node begins; -1 until the first child of a pair without brackets says so.</summary>
    public int Start { get; private set; } = start;

    /// <summary>The end of the last child, or of an alias where the child is one.</summary>
    public int End { get; private set; } = start;

    public List<MappingEntry> Entries { get; } = [];

    public List<DocumentNode> Items { get; } = [];

    public DocumentNode? PendingKey { get; private set; }

    public int PendingKeyEnd { get; private set; }

    /// <summary>The number of nodes below and including this one, each use of an anchor counted.</summary>
    public long Weight { get; private set; } = 1;

    public int Height { get; private set; } = 1;

    public bool IsIncomplete { get; set; }

    public DocumentNode? LastChild => IsMapping ? Entries.Count > 0 ? Entries[^1].Value : null : Items.Count > 0 ? Items[^1] : null;

    public void SetKey(DocumentNode key, string text, int begin, int end, long weight, int height)
    {
        PendingKey = key;
        pendingKeyText = text;
        PendingKeyEnd = end;
        Grow(begin, end, weight, height);
    }

    /// <summary>Adds an item, or the value of the pending key.</summary>
    public void Add(DocumentNode node, int begin, int end, long weight, int height)
    {
        Grow(begin, end, weight, height);
        if (PendingKey is { } key)
        {
            Entries.Add(new MappingEntry(key, pendingKeyText, node));
            PendingKey = null;
        }
        else
        {
            Items.Add(node);
        }
    }

    /// <summary>Takes back the last child, which an error behind it makes doubtful.</summary>
    public void ReplaceLast(DocumentNode node)
    {
        if (IsMapping)
        {
            Entries[^1] = Entries[^1] with { Value = node };
        }
        else
        {
            Items[^1] = node;
        }
    }

    public void CloseAt(int end) => End = Math.Max(End, end);

    private void Grow(int begin, int end, long weight, int height)
    {
        Start = Start < 0 ? begin : Start;
        End = Math.Max(End, end);
        Weight += weight;
        Height = Math.Max(Height, height + 1);
    }
}
