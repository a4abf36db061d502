using IacSrmScanner.Core.Text;

namespace IacSrmScanner.Terraform.Plan.Reading;

/// <summary>What the plan will do to a resource.</summary>
/// <param name="Address">The resource's address, taken apart.</param>
/// <param name="Span">The object that describes the change.</param>
/// <param name="IsRemoval">Nothing of the resource is left: it is deleted or forgotten.</param>
/// <param name="After">The offset of its values after apply; -1 when there are none.</param>
/// <param name="Unknown">The offset of the marks for what is known only after apply.</param>
/// <param name="Sensitive">The offset of the sensitive marks.</param>
internal sealed record PlannedChange(PlanAddress Address, TextSpan Span, bool IsRemoval, int After, int Unknown, int Sensitive);
