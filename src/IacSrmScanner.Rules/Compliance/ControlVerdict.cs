using IacSrmScanner.Rules.Controls;
using IacSrmScanner.Rules.Matrix;

namespace IacSrmScanner.Rules.Compliance;

/// <summary>How one control stands on one resource.</summary>
public sealed record ControlVerdict(Control Control, MatrixResource Resource, DutyState State);
