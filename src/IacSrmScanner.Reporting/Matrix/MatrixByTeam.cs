using IacSrmScanner.Reporting.Console;
using IacSrmScanner.Responsibility.Layers;
using IacSrmScanner.Rules.Matrix;

namespace IacSrmScanner.Reporting.Matrix;

/// <summary>The matrix for a terminal, team by team: what each has to do, and how much of it is done.</summary>
public static class MatrixByTeam
{
    private static readonly DutyState[] Listed = [DutyState.Missing, DutyState.Open];

    public static void Write(TextWriter output, ResponsibilityMatrix matrix, ResponsibilityModel model, Ink ink)
    {
        var duties = matrix.Resources.SelectMany(row => row.Families.Where(duty => duty.IsCustomers), (row, duty) => (Row: row, Duty: duty));
        foreach (var team in duties.GroupBy(pair => pair.Duty.Team).OrderBy(group => group.Key.Length == 0).ThenBy(group => group.Key, StringComparer.Ordinal))
        {
            output.WriteLine(ink.Bold(team.Key.Length > 0 ? Printable.Of(team.Key) : "no team"));
            output.WriteLine(ink.Dim($"  {MatrixWords.Summary(MatrixTotals.Of(team.Select(pair => pair.Duty.State)))}"));
            foreach (var (row, duty) in Listed.SelectMany(state => team.Where(pair => pair.Duty.State == state)))
            {
                var line = Printable.Of($"    {MatrixWords.Of(duty.State),-9}{row.Resource.Address}  {MatrixWords.Title(model, duty.Subject)}: {duty.Reason}");
                output.WriteLine(duty.State == DutyState.Missing ? ink.Red(line) : ink.Blue(line));
            }

            output.WriteLine();
        }

        foreach (var gap in MatrixWords.Gaps(matrix))
        {
            output.WriteLine(Printable.Of(gap));
        }

        output.WriteLine(MatrixWords.Summary(matrix.Totals));
    }
}
