using System.Collections.Immutable;
using IacSrmScanner.Responsibility.Layers;
using IacSrmScanner.Responsibility.Services;
using IacSrmScanner.Rules.Findings;

namespace IacSrmScanner.Rules.Matrix;

/// <summary>Puts the verdicts of one subject together: the worst counts.</summary>
internal static class DutyStates
{
    private const int MaxNamed = 3;

    public static MatrixDuty Of(Ownership ownership, string deliveryReason, ImmutableArray<Finding> findings)
    {
        if (ownership.Owner == Owner.Provider && findings.Any(IsCustomers))
        {
            // The provider's as a whole, and yet a rule judges a part of it that lies in a layer of the customer's.
            ownership = ownership with { Possible = [Owner.Shared] };
        }

        if (ownership.Owner == Owner.Provider)
        {
            var cell = ownership.Cells.IsEmpty ? null : ownership.Cells[0];
            return new MatrixDuty(ownership, DutyState.Inherited, cell is null ? "the provider takes care of it" : $"the provider takes care of it: {cell.Words}", findings);
        }

        if (ownership.IsUndecided)
        {
            return new MatrixDuty(ownership, DutyState.Open, $"whose it is depends on the delivery model, and {deliveryReason}", findings);
        }

        if (Titles(findings, Outcome.Fail) is { Length: > 0 } missing)
        {
            return new MatrixDuty(ownership, DutyState.Missing, missing, findings);
        }

        if (findings.FirstOrDefault(finding => finding.Outcome == Outcome.Open) is { } open)
        {
            return new MatrixDuty(ownership, DutyState.Open, open.Message.TrimEnd('.'), findings);
        }

        var met = findings.Count(finding => finding.Outcome == Outcome.Pass);
        if (met > 0)
        {
            return new MatrixDuty(ownership, DutyState.Met, met == 1 ? "the control that is checked is met" : $"all {met} controls that are checked are met", findings);
        }

        if (findings.Any(finding => finding.Outcome == Outcome.Inherited))
        {
            return new MatrixDuty(ownership, DutyState.Inherited, "the layer below it is the provider's", findings);
        }

        return findings.IsEmpty
            ? new MatrixDuty(ownership, DutyState.NoCheckYet, "no rule checks it on this type of resource", findings)
            : new MatrixDuty(ownership, DutyState.NotApplicable, "it does not concern a resource that is configured like this", findings);
    }

    private static bool IsCustomers(Finding finding) => finding.Outcome is Outcome.Fail or Outcome.Open or Outcome.Pass;

    private static string Titles(ImmutableArray<Finding> findings, Outcome outcome)
    {
        var titles = findings.Where(finding => finding.Outcome == outcome).Select(finding => $"{finding.Control.Title} ({finding.Control.Id})").Distinct().ToArray();
        return string.Join("; ", titles.Take(MaxNamed)) + (titles.Length > MaxNamed ? $"; and {titles.Length - MaxNamed} more" : "");
    }
}
