namespace IacSrmScanner.Documents.Encoding;

/// <summary>The byte that begins a node: what it is in three bits, then flags.</summary>
internal static class NodeForm
{
    /// <summary>Values below are those of <see cref="Nodes.ScalarKind"/>.</summary>
    public const int Mapping = 4;

    public const int Sequence = 5;

    public const int Error = 6;

    public const int KindMask = 7;

    public const int HasTag = 8;

    /// <summary>A scalar in quotes.</summary>
    public const int IsQuoted = 16;

    /// <summary>A mapping of which something could not be read.</summary>
    public const int IsIncomplete = 32;
}
