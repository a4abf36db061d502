using IacSrmScanner.Rules.Matrix;

namespace IacSrmScanner.Rules.Diff;

/// <summary>A resource and one duty on it.</summary>
public sealed record DutyHolder(MatrixResource Resource, MatrixDuty Duty);
