namespace IacSrmScanner.Documents.Reading;

/// <summary>Bounds that hold whatever the input: far above what people write, far below what hurts.</summary>
internal static class Limits
{
    /// <summary>Levels of nesting, so that users of a tree may recurse. YamlDotNet's cost grows with depth squared in flow style.</summary>
    public const int Depth = 200;

    /// <summary>Nodes that all aliases of a document may stand for together.</summary>
    public const long ExpandedNodes = 100_000;

    /// <summary>How often reading may start anew after an error.</summary>
    public const int Resynchronisations = 1000;

    /// <summary>Units of text that may be read twice, whatever the length of the file.</summary>
    public const long RereadUnits = 4_000_000;
}
