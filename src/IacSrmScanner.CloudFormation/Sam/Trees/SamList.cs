using IacSrmScanner.Core.Text;

namespace IacSrmScanner.CloudFormation.Sam.Trees;

/// <summary>A sequence.</summary>
internal sealed class SamList(SourceSpan span, params IEnumerable<SamNode> items) : SamNode(span)
{
    public List<SamNode> Items { get; } = [.. items];
}
