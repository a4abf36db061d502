using IacSrmScanner.Reporting.Markdown;
using IacSrmScanner.Responsibility.Layers;
using IacSrmScanner.Rules.Matrix;

namespace IacSrmScanner.Reporting.Matrix;

/// <summary>The matrix for a wiki or a pull request: a table for each service.</summary>
public static class MatrixMarkdown
{
    public static void Write(TextWriter output, ResponsibilityMatrix matrix, ResponsibilityModel model)
    {
        output.WriteLine("# Responsibility matrix");
        output.WriteLine();
        output.WriteLine($"{MatrixWords.Summary(matrix.Totals)}.");
        foreach (var gap in MatrixWords.Gaps(matrix))
        {
            output.WriteLine();
            output.WriteLine($"{MarkdownText.Of(gap)}.");
        }

        foreach (var group in MatrixGroup.Of(matrix))
        {
            output.WriteLine();
            output.WriteLine($"## {MarkdownText.Of(group.Title)}");
            output.WriteLine();
            output.WriteLine($"{MatrixWords.Summary(group.Totals)}.");
            output.WriteLine();
            output.WriteLine("| resource | delivery | missing | open | no check yet | met | inherited |");
            output.WriteLine("|---|---|---|---|---|---|---|");
            foreach (var resource in group.Resources)
            {
                output.WriteLine(
                    $"| `{MarkdownText.Code(resource.Resource.Address)}` | {MarkdownText.Of(MatrixWords.Of(resource.Delivery))} | {Listed(resource, DutyState.Missing, model)} | {Listed(resource, DutyState.Open, model)} | {Listed(resource, DutyState.NoCheckYet, model)} | {Listed(resource, DutyState.Met, model)} | {Listed(resource, DutyState.Inherited, model)} |");
            }
        }

        output.WriteLine();
        output.WriteLine("## Shared controls: the provider and you each do a half");
        output.WriteLine();
        output.WriteLine("| control | the provider's half | yours | how yours stands |");
        output.WriteLine("|---|---|---|---|");
        foreach (var shared in matrix.SharedControls)
        {
            output.WriteLine($"| {MarkdownText.Of(shared.Control.Title)} | {MarkdownText.Of(shared.Control.Provider)} | {MarkdownText.Of(shared.Control.Customer)} | {MatrixWords.Summary(shared.Customer)} |");
        }

        if (!matrix.Attestations.IsEmpty)
        {
            output.WriteLine();
            output.WriteLine("## To attest: what no code can show");
            output.WriteLine();
            output.WriteLine("| duty | state | why |");
            output.WriteLine("|---|---|---|");
            foreach (var duty in matrix.Attestations)
            {
                output.WriteLine($"| {MarkdownText.Of(duty.Duty.Title)} (`{duty.Duty.Id}`) | {MatrixWords.Of(duty.State)} | {MarkdownText.Of(duty.Reason)} |");
            }
        }
    }

    private static string Listed(MatrixResource resource, DutyState state, ResponsibilityModel model) =>
        string.Join(", ", resource.Families.Where(duty => duty.State == state).Select(duty => MarkdownText.Of(duty.Team.Length > 0 ? $"{MatrixWords.Title(model, duty.Subject)} ({duty.Team})" : MatrixWords.Title(model, duty.Subject))));
}
