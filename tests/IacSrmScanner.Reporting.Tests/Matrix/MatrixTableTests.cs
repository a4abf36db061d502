using IacSrmScanner.Reporting.Console;
using IacSrmScanner.Reporting.Matrix;
using IacSrmScanner.Testing;

namespace IacSrmScanner.Reporting.Tests.Matrix;

internal sealed class MatrixTableTests
{
    private static readonly Ink Plain = new(IsOn: false);

    private static readonly string Text = SmallMatrix.Write((output, matrix, model) => MatrixTable.Write(output, matrix, model, Plain));

    [Test]
    public void The_table_is_the_golden_one() => Baseline.Compare(SmallMatrix.Golden("table.txt"), Text);

    [Test]
    public void The_table_by_team_is_the_golden_one() =>
        Baseline.Compare(SmallMatrix.Golden("by-team.txt"), SmallMatrix.Write((output, matrix, model) => MatrixByTeam.Write(output, matrix, model, Plain)));

    [Test]
    public void No_word_runs_into_the_next() => Assert.That(Text, Does.Contain("not applicable  Network exposure"));

    [Test]
    public void The_last_line_is_the_summary() => Assert.That(
        Text.TrimEnd().Split('\n')[^1],
        Is.EqualTo("customer-owned duties: 5, met 1, missing 2, open 1, to attest 1, no check yet 0; inherited from the provider: 0"));
}
