using IacSrmScanner.Reporting.Console;
using IacSrmScanner.Reporting.Matrix;
using IacSrmScanner.Responsibility.Layers;
using IacSrmScanner.Rules.Matrix;

namespace IacSrmScanner.Reporting.Explain;

/// <summary>The duties of one resource: whose each is, why, how it stands, and who says so.</summary>
public static class DutyExplanation
{
    public static void Write(TextWriter output, MatrixResource row, ResponsibilityModel model)
    {
        output.WriteLine();
        output.WriteLine(Printable.Of($"  {row.Service}: {MatrixWords.WithReason(row.Delivery)}"));
        if (row.Delivery.Place is { } place)
        {
            output.WriteLine(Printable.Of($"    decided by '{row.Delivery.Path}' at {place}"));
        }

        if (row.Delivery.Source is { } source)
        {
            output.WriteLine($"    {source}");
        }

        foreach (var duty in row.Layers.Concat(row.Families))
        {
            output.WriteLine(Printable.Of($"  {MatrixWords.Of(duty.Ownership),-12}{MatrixWords.Of(duty.State),-16}{MatrixWords.Title(model, duty.Subject)}: {duty.Reason}{(duty.Team.Length > 0 ? $" (team {duty.Team})" : "")}"));
            if (duty.Cell is { } cell)
            {
                output.WriteLine($"  {"",-28}{OwnershipLines.Of(cell)}");
            }
        }
    }
}
