using IacSrmScanner.Documents.Nodes;

namespace IacSrmScanner.Documents.Yaml;

/// <summary>A node that aliases can stand for, with the number of nodes and levels that it expands to.</summary>
internal sealed record AnchoredNode(DocumentNode Node, long Weight, int Height);
