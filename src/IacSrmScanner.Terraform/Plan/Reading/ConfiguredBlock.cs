namespace IacSrmScanner.Terraform.Plan.Reading;

/// <summary>A resource or module call in the plan's <c>configuration</c>.</summary>
/// <param name="Expressions">The offset of the expressions of its attributes; -1 when it has none.</param>
/// <param name="ForEach">The offset of the expression of <c>for_each</c>; -1 when it has none.</param>
internal sealed record ConfiguredBlock(int Expressions, int ForEach);
