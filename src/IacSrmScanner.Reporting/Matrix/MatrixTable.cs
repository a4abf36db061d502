using IacSrmScanner.Reporting.Console;
using IacSrmScanner.Responsibility.Layers;
using IacSrmScanner.Rules.Matrix;

namespace IacSrmScanner.Reporting.Matrix;

/// <summary>The matrix for a terminal: service by service, resource by resource, what is to do first.</summary>
public static class MatrixTable
{
    private static readonly DutyState[] Order =
        [DutyState.Missing, DutyState.Open, DutyState.NoCheckYet, DutyState.Met, DutyState.NotApplicable, DutyState.Inherited];

    public static void Write(TextWriter output, ResponsibilityMatrix matrix, ResponsibilityModel model, Ink ink)
    {
        foreach (var group in MatrixGroup.Of(matrix))
        {
            output.WriteLine(ink.Bold(Printable.Of(group.Title)));
            output.WriteLine(ink.Dim($"  {MatrixWords.Summary(group.Totals)}"));
            foreach (var resource in group.Resources)
            {
                WriteResource(output, resource, model, ink);
            }

            output.WriteLine();
        }

        WriteShared(output, matrix, ink);
        WriteAttestations(output, matrix, ink);
        foreach (var gap in MatrixWords.Gaps(matrix))
        {
            output.WriteLine(Printable.Of(gap));
        }

        output.WriteLine(MatrixWords.Summary(matrix.Totals));
    }

    private static void WriteResource(TextWriter output, MatrixResource resource, ResponsibilityModel model, Ink ink)
    {
        output.WriteLine($"  {ink.Bold(Printable.Of(resource.Resource.Address))}  {ink.Dim(Printable.Of($"{resource.Resource.Header} · {MatrixWords.WithReason(resource.Delivery)}"))}");
        foreach (var owner in resource.Layers.GroupBy(layer => MatrixWords.Of(layer.Ownership)).OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            output.WriteLine(ink.Dim($"    {owner.Key,-16}{string.Join(", ", owner.Select(layer => Lower(MatrixWords.Title(model, layer.Subject))))}"));
        }

        if (resource.Classification is not null && resource.Families.IsEmpty)
        {
            output.WriteLine(ink.Dim(Printable.Of($"    {"no duty here",-16}{MatrixWords.WhyNone(resource)}")));
        }

        foreach (var state in Order)
        {
            var duties = resource.Families.Where(duty => duty.State == state).ToArray();
            if (state is DutyState.Missing or DutyState.Open or DutyState.NotApplicable)
            {
                foreach (var duty in duties)
                {
                    var line = Printable.Of($"    {MatrixWords.Of(state),-16}{MatrixWords.Title(model, duty.Subject)}: {duty.Reason}{(duty.Team.Length > 0 ? $" (team {duty.Team})" : "")}");
                    output.WriteLine(state switch
                    {
                        DutyState.Missing => ink.Red(line),
                        DutyState.Open => ink.Blue(line),
                        _ => ink.Dim(line),
                    });
                }
            }
            else if (duties.Length > 0)
            {
                output.WriteLine($"    {MatrixWords.Of(state),-16}{string.Join(", ", duties.Select(duty => MatrixWords.Title(model, duty.Subject)))}");
            }
        }
    }

    private static void WriteShared(TextWriter output, ResponsibilityMatrix matrix, Ink ink)
    {
        if (matrix.Resources.IsEmpty)
        {
            return;
        }

        output.WriteLine(ink.Bold("Shared controls: the provider and you each do a half"));
        foreach (var shared in matrix.SharedControls)
        {
            output.WriteLine($"    {shared.Control.Title}");
            output.WriteLine($"      provider  {shared.Control.Provider}");
            output.WriteLine($"      you       {shared.Control.Customer}");
            output.WriteLine(ink.Dim($"                {MatrixWords.Summary(shared.Customer)}"));
        }

        output.WriteLine();
    }

    private static void WriteAttestations(TextWriter output, ResponsibilityMatrix matrix, Ink ink)
    {
        if (matrix.Attestations.IsEmpty)
        {
            return;
        }

        output.WriteLine(ink.Bold("To attest: what no code can show"));
        foreach (var duty in matrix.Attestations)
        {
            output.WriteLine(Printable.Of($"    {MatrixWords.Of(duty.State),-16}{duty.Duty.Title} [{duty.Duty.Id}]: {duty.Reason}"));
        }

        output.WriteLine();
    }

    private static string Lower(string title) => title.Length > 1 && char.IsLower(title[1]) ? char.ToLowerInvariant(title[0]) + title[1..] : title;
}
