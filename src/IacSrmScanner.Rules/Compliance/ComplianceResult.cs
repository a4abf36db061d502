using System.Collections.Immutable;
using IacSrmScanner.Rules.Findings;
using IacSrmScanner.Rules.Matrix;

namespace IacSrmScanner.Rules.Compliance;

/// <summary>A framework held against everything that was scanned.</summary>
/// <param name="Framework">The framework.</param>
/// <param name="Requirements">One for each of its requirements, in its order.</param>
public sealed record ComplianceResult(Framework Framework, ImmutableArray<RequirementResult> Requirements)
{
    public static ComplianceResult Of(Framework framework, ResponsibilityMatrix matrix)
    {
        var byControl = matrix.Resources
            .SelectMany(row => row.Families.SelectMany(duty => duty.Findings).Select(finding => (row, finding)))
            .ToLookup(pair => pair.finding.Control.Id, StringComparer.Ordinal);
        return new ComplianceResult(
            framework,
            [.. framework.Requirements.Select(requirement => new RequirementResult(
                requirement,
                [.. requirement.Controls.SelectMany(mapping => byControl[mapping.Control]).Select(pair => Verdict(pair.row, pair.finding)).OfType<ControlVerdict>()]))]);
    }

    private static ControlVerdict? Verdict(MatrixResource row, Finding finding) => finding.Outcome switch
    {
        Outcome.Fail => new ControlVerdict(finding.Control, row, DutyState.Missing),
        Outcome.Open => new ControlVerdict(finding.Control, row, DutyState.Open),
        Outcome.Pass => new ControlVerdict(finding.Control, row, DutyState.Met),
        Outcome.Inherited => new ControlVerdict(finding.Control, row, DutyState.Inherited),
        _ => null,
    };
}
