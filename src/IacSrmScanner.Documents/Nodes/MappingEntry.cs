namespace IacSrmScanner.Documents.Nodes;

/// <summary>One key and its value.</summary>
/// <param name="KeyNode">The key as it is written; nearly always a scalar.</param>
/// <param name="Key">The decoded text of the key; for a key that is no scalar, its source text.</param>
/// <param name="Value">The value; a null scalar when nothing follows the key.</param>
public sealed record MappingEntry(DocumentNode KeyNode, string Key, DocumentNode Value);
