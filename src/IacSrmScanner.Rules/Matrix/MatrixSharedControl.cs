using IacSrmScanner.Responsibility.Duties;

namespace IacSrmScanner.Rules.Matrix;

/// <summary>A control that provider and customer both carry out, with what the code and people show of the customer's half.</summary>
/// <param name="Control">The control, with both halves in words.</param>
/// <param name="Customer">How the duties that make up the customer's half stand.</param>
public sealed record MatrixSharedControl(SharedControl Control, MatrixTotals Customer);
