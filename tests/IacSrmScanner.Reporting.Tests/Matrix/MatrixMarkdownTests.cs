using IacSrmScanner.Reporting.Matrix;
using IacSrmScanner.Testing;

namespace IacSrmScanner.Reporting.Tests.Matrix;

internal sealed class MatrixMarkdownTests
{
    private static readonly string Text = SmallMatrix.Write(MatrixMarkdown.Write);

    [Test]
    public void The_report_is_the_golden_one() => Baseline.Compare(SmallMatrix.Golden("matrix.md"), Text);

    [Test]
    public void Every_row_of_a_table_has_as_many_cells_as_its_head()
    {
        var table = Text.Split('\n').SkipWhile(line => !line.StartsWith("| resource", StringComparison.Ordinal)).TakeWhile(line => line.StartsWith('|'));
        Assert.That(table.Select(Bars).Distinct(), Has.Exactly(1).Items);
    }

    [Test]
    public void No_markup_of_a_name_survives()
    {
        var outside = Text.Split('\n').Select(line => System.Text.RegularExpressions.Regex.Replace(line, "`[^`]*`", ""));
        Assert.That(outside, Has.None.Contains("<script>"));
        Assert.That(Text.Count('`'), Is.EqualTo(2 * (SmallMatrix.Matrix.Resources.Length + SmallMatrix.Matrix.Attestations.Length)), "no name closes the quotes around it");
    }

    private static int Bars(string line) => line.Replace("\\|", "", StringComparison.Ordinal).Count('|');
}
