using System.Collections.Immutable;
using IacSrmScanner.Responsibility.Layers;
using IacSrmScanner.Responsibility.Services;
using IacSrmScanner.Rules.Conditions.Relations;
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
            ? new MatrixDuty(ownership, DutyState.NoCheckYet, NoCheck(ownership), findings)
            : new MatrixDuty(ownership, DutyState.NotApplicable, NotAsked(findings), findings);
    }

    private static string NoCheck(Ownership ownership) => ownership.Setting.Length > 0
        ? $"no rule checks it on this type of resource, of which '{ownership.Setting}' decides"
        : "no rule checks it on this type of resource";

    /// <summary>Which rules are there, and by which attributes they pass the resource over.</summary>
    private static string NotAsked(ImmutableArray<Finding> findings)
    {
        var rules = findings.Select(finding => finding.Control).DistinctBy(control => control.Id).ToArray();
        var paths = findings
            .SelectMany(finding => finding.Control.Checks.Where(check => check.Dialect == finding.Resource.Dialect && check.ResourceTypes.Contains(TypeName.Of(finding.Resource))))
            .SelectMany(WherePaths.Of)
            .Distinct()
            .Order(StringComparer.Ordinal)
            .Take(MaxNamed)
            .ToArray();
        var by = paths.Length > 0 ? $", by {string.Join(", ", paths.Select(path => $"'{path}'"))}" : "";
        return $"it is not asked of a resource that is configured like this{by}: {Named([.. rules.Select(control => $"{control.Title} ({control.Id})")])}";
    }

    private static bool IsCustomers(Finding finding) => finding.Outcome is Outcome.Fail or Outcome.Open or Outcome.Pass;

    private static string Titles(ImmutableArray<Finding> findings, Outcome outcome)
    {
        var titles = findings.Where(finding => finding.Outcome == outcome).Select(finding => $"{finding.Control.Title} ({finding.Control.Id})").Distinct().ToArray();
        return Named(titles);
    }

    private static string Named(string[] titles) =>
        string.Join("; ", titles.Take(MaxNamed)) + (titles.Length > MaxNamed ? $"; and {titles.Length - MaxNamed} more" : "");
}
