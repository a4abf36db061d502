using IacSrmScanner.Core.Text;
using IacSrmScanner.Core.Values;

namespace IacSrmScanner.CloudFormation.Intrinsics;

/// <summary>How a named condition comes out.</summary>
/// <param name="Truth">Unknown when it depends on what the deployer or the cloud decides.</param>
/// <param name="Reason">What decides it, when it is not known.</param>
/// <param name="Basis">
/// The condition that it says the same as: itself, or for <c>!Not [!Condition X]</c> the condition X. Outcomes with one
/// basis are correlated.
/// </param>
/// <param name="IsNegated">It says the opposite of its basis.</param>
/// <param name="Span">Where the basis is defined.</param>
internal sealed record ConditionOutcome(Truth Truth, UnknownReason? Reason, string Basis, bool IsNegated, SourceSpan Span);
