using System.Collections.Immutable;
using IacSrmScanner.Rules.Findings;
using IacSrmScanner.Rules.Matrix;

namespace IacSrmScanner.Rules.Diff;

/// <summary>What changes for the customer from one state of the code to another.</summary>
/// <param name="Changes">Every duty that came, went, changed hands or stands otherwise, by configuration, address and subject.</param>
/// <param name="New">Findings that were not there before.</param>
/// <param name="Fixed">Findings that are no longer there.</param>
/// <param name="Unchanged">How many findings are on both sides.</param>
public sealed record ResponsibilityDiff(
    ImmutableArray<DutyChange> Changes, ImmutableArray<Finding> New, ImmutableArray<Finding> Fixed, int Unchanged)
{
    /// <summary>The changes by layer and control family; what stays with its owner and only stands otherwise shifts nothing.</summary>
    public IEnumerable<Shift> Shifts => Changes
        .Where(change => change.Before?.Duty.Ownership.Safest != change.After?.Duty.Ownership.Safest)
        .GroupBy(change => change.Subject)
        .Select(group => new Shift(
            group.Key,
            [.. group.Select(change => change.Before).OfType<DutyHolder>()],
            [.. group.Select(change => change.After).OfType<DutyHolder>()]));

    public static ResponsibilityDiff Of(Side before, Side after)
    {
        var (old, young) = (ByKey(before), ByKey(after));
        var changes = old.Keys.Union(young.Keys).Order().SelectMany(key => Compare(old.GetValueOrDefault(key), young.GetValueOrDefault(key)));
        var gone = Identified(before).ToDictionary(pair => pair.Identity, pair => pair.Finding, StringComparer.Ordinal);
        var here = Identified(after).ToArray();
        var stayed = here.Where(pair => gone.ContainsKey(pair.Identity)).Select(pair => pair.Identity).ToHashSet(StringComparer.Ordinal);
        return new ResponsibilityDiff(
            [.. changes],
            [.. here.Where(pair => !stayed.Contains(pair.Identity)).Select(pair => pair.Finding)],
            [.. Identified(before).Where(pair => !stayed.Contains(pair.Identity)).Select(pair => pair.Finding)],
            stayed.Count);
    }

    private static Dictionary<(string Configuration, string Address), MatrixResource> ByKey(Side side)
    {
        var found = new Dictionary<(string, string), MatrixResource>();
        foreach (var row in side.Matrix.Resources)
        {
            found.TryAdd((side.Relative(row.Configuration), row.Resource.Address), row);
        }

        return found;
    }

    private static IEnumerable<DutyChange> Compare(MatrixResource? before, MatrixResource? after)
    {
        var (old, young) = (Duties(before), Duties(after));
        return young.Keys.Union(old.Keys)
            .Select(subject => new DutyChange(subject, old.GetValueOrDefault(subject), young.GetValueOrDefault(subject)))
            .Where(change => change.Before is null || change.After is null || change.IsOtherState
                || change.Before.Duty.Ownership.Safest != change.After.Duty.Ownership.Safest);
    }

    private static Dictionary<string, DutyHolder> Duties(MatrixResource? row) => row is null
        ? []
        : row.Layers.Concat(row.Families).ToDictionary(duty => duty.Subject, duty => new DutyHolder(row, duty), StringComparer.Ordinal);

    private static IEnumerable<(string Identity, Finding Finding)> Identified(Side side)
    {
        var occurrences = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var finding in side.Findings.Where(finding => finding.Outcome == Outcome.Fail))
        {
            var identity = $"{finding.Control.Id}\n{side.Relative(finding.Configuration)}\n{finding.Resource.Address}";
            var count = occurrences[identity] = occurrences.GetValueOrDefault(identity) + 1;
            yield return ($"{identity}\n{count}", finding);
        }
    }
}
