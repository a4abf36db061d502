using IacSrmScanner.Core.Text;
using IacSrmScanner.Core.Values;

namespace IacSrmScanner.Terraform.Evaluation;

/// <summary>A resource or module call that references lead to.</summary>
internal interface IReferable
{
    /// <summary>
    /// The value after as many steps as belong to the thing itself: an instance key and an attribute. The other steps are
    /// for the caller to take.
    /// </summary>
    Value Resolve(ReadOnlySpan<AccessStep> steps, SourceSpan span, out int taken);
}
