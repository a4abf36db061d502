using IacSrmScanner.Core.Text;

namespace IacSrmScanner.Terraform.Plan.Reading;

/// <summary>Where a resource stands in the plan's text.</summary>
/// <param name="Address">Its address, taken apart.</param>
/// <param name="Span">The object that describes it.</param>
/// <param name="Values">The offset of its values; -1 when it has none.</param>
/// <param name="Sensitive">The offset of its sensitive marks; -1 when it has none.</param>
internal sealed record PlannedResource(PlanAddress Address, TextSpan Span, int Values, int Sensitive);
