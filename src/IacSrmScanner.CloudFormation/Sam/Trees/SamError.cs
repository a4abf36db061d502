using IacSrmScanner.Core.Text;

namespace IacSrmScanner.CloudFormation.Sam.Trees;

/// <summary>A place that could not be read.</summary>
internal sealed class SamError(string reason, SourceSpan span) : SamNode(span)
{
    public string Reason { get; } = reason;
}
