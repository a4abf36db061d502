using IacSrmScanner.Core.Text;

namespace IacSrmScanner.Core.Values;

/// <summary>One key of a <see cref="MapValue"/> and its value.</summary>
/// <param name="Key">The key as text.</param>
/// <param name="Value">Its value.</param>
/// <param name="KeySpan">Where the key (attribute name, block type, property name) stands; null when it was computed.</param>
public sealed record MapEntry(string Key, Value Value, SourceSpan? KeySpan);
