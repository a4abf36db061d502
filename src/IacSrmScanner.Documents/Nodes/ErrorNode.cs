using IacSrmScanner.Core.Text;

namespace IacSrmScanner.Documents.Nodes;

/// <summary>A place that could not be read. The document's diagnostics say more; this keeps the hole from being taken for a value.</summary>
public sealed class ErrorNode(SourceText source, TextSpan span, string reason) : DocumentNode(source, span, "")
{
    /// <summary>Why, as a sentence.</summary>
    public string Reason { get; } = reason;
}
