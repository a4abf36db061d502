using IacSrmScanner.Core.Text;

namespace IacSrmScanner.CloudFormation.Sam;

/// <summary>
/// Why the transform refuses a part of a template. Thrown inside the expansion only, caught where the part is entered and
/// told as a diagnostic.
/// </summary>
#pragma warning disable CA1032, CA1064 // Never leaves the assembly; it always has a cause.
internal sealed class SamRefusal(string cause, SourceSpan? place = null) : Exception(cause)
#pragma warning restore CA1032, CA1064
{
    /// <summary>The smallest place that shows it; null for the resource as a whole.</summary>
    public SourceSpan? Place { get; } = place;
}
