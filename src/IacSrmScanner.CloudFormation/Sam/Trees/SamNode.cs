using IacSrmScanner.Core.Text;

namespace IacSrmScanner.CloudFormation.Sam.Trees;

/// <summary>
/// A node of the tree that a serverless template is expanded in. Unlike the nodes of a document it can be built up step by
/// step; it keeps the span of what the author wrote, or of what caused it to be made.
/// </summary>
internal abstract class SamNode(SourceSpan span)
{
    public SourceSpan Span { get; } = span;
}
