using IacSrmScanner.Core.Text;

namespace IacSrmScanner.CloudFormation.Sam.Trees;

/// <summary>A text.</summary>
/// <param name="text">The text.</param>
/// <param name="span">Where it comes from.</param>
/// <param name="isLegacy">It is written with a leading <c>u</c> where the id of a deployment is made of it; see <see cref="LegacyOrder"/>.</param>
internal sealed class SamText(string text, SourceSpan span, bool isLegacy = false) : SamNode(span)
{
    public string Text { get; } = text;

    public bool IsLegacy { get; } = isLegacy;

    public override string ToString() => Text;
}
