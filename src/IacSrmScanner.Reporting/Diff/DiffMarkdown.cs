using System.Globalization;
using IacSrmScanner.Reporting.Markdown;
using IacSrmScanner.Reporting.Matrix;
using IacSrmScanner.Responsibility.Layers;
using IacSrmScanner.Rules.Diff;
using IacSrmScanner.Rules.Findings;
using IacSrmScanner.Rules.Matrix;

namespace IacSrmScanner.Reporting.Diff;

/// <summary>What changes for the customer, as a comment on a pull request; readable in a terminal, too.</summary>
public static class DiffMarkdown
{
    private const int MaxNamed = 5;
    private const int MaxListed = 50;

    public static void Write(TextWriter output, ResponsibilityDiff diff, ResponsibilityModel model)
    {
        output.WriteLine("## Who secures what: the change");
        output.WriteLine();
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"Duties gained: {Families(diff.Changes.Where(change => change.IsGained), model)}, lost: {Families(diff.Changes.Where(change => change.IsLost), model)}, changed: {Families(diff.Changes.Where(change => change.IsOtherState), model)}. Findings: {diff.New.Length} new, {diff.Fixed.Length} fixed, {diff.Unchanged} unchanged."));
        var shifts = diff.Shifts.ToArray();
        WriteShifts(output, "Now yours", [.. shifts.Where(shift => shift.IsGained)], model);
        WriteShifts(output, "No longer yours", [.. shifts.Where(shift => shift.IsLost)], model);
        WriteMoved(output, [.. shifts.Where(shift => shift.IsMoved)], model);
        WriteStates(output, diff, model);
        WriteFindings(output, "New findings", diff.New);
        WriteFindings(output, "Fixed findings", diff.Fixed);
    }

    private static int Families(IEnumerable<DutyChange> changes, ResponsibilityModel model) => changes.Count(change => model.FindFamily(change.Subject) is not null);

    private static void WriteShifts(TextWriter output, string heading, Shift[] shifts, ResponsibilityModel model)
    {
        if (shifts.Length == 0)
        {
            return;
        }

        output.WriteLine();
        output.WriteLine($"### {heading}");
        output.WriteLine();
        foreach (var shift in shifts)
        {
            var kind = model.FindLayer(shift.Subject) is null ? "" : " (layer)";
            output.WriteLine($"- **{MarkdownText.Of(MatrixWords.Title(model, shift.Subject))}**{kind}: {Whose(shift.Before, "was", shift.OwnerBefore)}, {Whose(shift.After, "is", shift.OwnerAfter)}");
        }
    }

    private static string Whose(IReadOnlyCollection<DutyHolder> holders, string verb, Owner? owner) => owner switch
    {
        null => verb == "was" ? "was nobody's, for nothing had it" : "is nobody's, for nothing has it",
        Owner.Customer => $"{verb} yours for {Named(holders)}",
        Owner.Shared => $"{verb} shared for {Named(holders)}",
        _ => $"{verb} the provider's for {Named(holders)}",
    };

    private static void WriteMoved(TextWriter output, Shift[] shifts, ResponsibilityModel model)
    {
        if (shifts.Length == 0)
        {
            return;
        }

        output.WriteLine();
        output.WriteLine("### Yours as before, on other resources");
        output.WriteLine();
        foreach (var group in shifts.GroupBy(shift => $"{Named(shift.Before)} → {Named(shift.After)}"))
        {
            output.WriteLine($"- {group.Key}: {string.Join(", ", group.Select(shift => MarkdownText.Of(MatrixWords.Title(model, shift.Subject))).Distinct())}");
        }
    }

    private static void WriteStates(TextWriter output, ResponsibilityDiff diff, ResponsibilityModel model)
    {
        var changes = diff.Changes.Where(change => change.IsOtherState && model.FindFamily(change.Subject) is not null).ToArray();
        if (changes.Length == 0)
        {
            return;
        }

        output.WriteLine();
        output.WriteLine("### Yours before and after");
        output.WriteLine();
        output.WriteLine("| resource | duty | before | after |");
        output.WriteLine("|---|---|---|---|");
        foreach (var change in changes.Take(MaxListed))
        {
            output.WriteLine($"| `{MarkdownText.Code(change.After?.Resource.Resource.Address ?? "")}` | {MarkdownText.Of(MatrixWords.Title(model, change.Subject))} | {State(change.Before)} | {State(change.After)} |");
        }

        WriteRest(output, changes.Length);
    }

    private static void WriteFindings(TextWriter output, string heading, IReadOnlyCollection<Finding> findings)
    {
        if (findings.Count == 0)
        {
            return;
        }

        output.WriteLine();
        output.WriteLine($"### {heading}");
        output.WriteLine();
        foreach (var finding in findings.Take(MaxListed))
        {
            output.WriteLine($"- {finding.Control.Severity.ToString().ToLowerInvariant()} `{MarkdownText.Code(finding.Span.ToString())}` {MarkdownText.Of(finding.Message)} \\[{finding.Control.Id}\\]");
        }

        WriteRest(output, findings.Count);
    }

    private static void WriteRest(TextWriter output, int count)
    {
        if (count > MaxListed)
        {
            output.WriteLine();
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"… and {count - MaxListed} more."));
        }
    }

    private static string State(DutyHolder? holder) => holder is null ? "" : MatrixWords.Of(holder.Duty.State);

    private static string Named(IReadOnlyCollection<DutyHolder> holders)
    {
        var named = string.Join(", ", holders.Take(MaxNamed).Select(holder => Named(holder.Resource)));
        return holders.Count > MaxNamed ? string.Create(CultureInfo.InvariantCulture, $"{named} and {holders.Count - MaxNamed} more") : named;
    }

    private static string Named(MatrixResource row) =>
        $"`{MarkdownText.Code(row.Resource.Address)}` ({MarkdownText.Of($"{row.Service}, {MatrixWords.Of(row.Delivery)}")})";
}
