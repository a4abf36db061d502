using System.Collections.Immutable;
using IacSrmScanner.Rules.Matrix;

namespace IacSrmScanner.Rules.Compliance;

/// <summary>How the controls behind one requirement stand on everything that was scanned.</summary>
/// <param name="Requirement">The requirement.</param>
/// <param name="Verdicts">How each control stands on each resource that it concerns.</param>
public sealed record RequirementResult(Requirement Requirement, ImmutableArray<ControlVerdict> Verdicts)
{
    /// <summary>How many verdicts there are of a state.</summary>
    public int Count(DutyState state) => Verdicts.Count(verdict => verdict.State == state);

    /// <summary>
    /// As a whole: missing when any control is, else open when any is, else met when any is, else inherited; to attest where no
    /// control that is mapped concerns anything that was scanned.
    /// </summary>
    public DutyState State => Count(DutyState.Missing) > 0 ? DutyState.Missing
        : Count(DutyState.Open) > 0 ? DutyState.Open
        : Count(DutyState.Met) > 0 ? DutyState.Met
        : Count(DutyState.Inherited) > 0 ? DutyState.Inherited
        : DutyState.ToAttest;
}
