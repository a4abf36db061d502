using IacSrmScanner.Core.Text;

namespace IacSrmScanner.CloudFormation.Sam.Trees;

/// <summary>A key and its value.</summary>
/// <param name="Key">The key.</param>
/// <param name="IsLegacy">The key is a legacy text; see <see cref="SamText.IsLegacy"/>.</param>
/// <param name="KeySpan">Where the key is written, or what caused it.</param>
/// <param name="Value">The value.</param>
internal sealed record SamEntry(string Key, bool IsLegacy, SourceSpan KeySpan, SamNode Value);
