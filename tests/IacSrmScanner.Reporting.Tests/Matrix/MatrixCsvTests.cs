using IacSrmScanner.Reporting.Matrix;
using IacSrmScanner.Testing;

namespace IacSrmScanner.Reporting.Tests.Matrix;

internal sealed class MatrixCsvTests
{
    private static readonly string Text = SmallMatrix.Write(MatrixCsv.Write);

    private static string[][] Lines => [.. Parse(Text)];

    [Test]
    public void The_report_is_the_golden_one() => Baseline.Compare(SmallMatrix.Golden("matrix.csv"), Text.Replace("\r\n", "\n", StringComparison.Ordinal));

    [Test]
    public void Every_line_has_as_many_cells_as_the_head() =>
        Assert.That(Lines.Select(line => line.Length).Distinct(), Is.EqualTo(new[] { Lines[0].Length }));

    [Test]
    public void There_is_a_line_for_every_layer_family_and_attestation_and_for_what_is_not_classified() =>
        Assert.That(Lines, Has.Length.EqualTo(1 + 4 + 3 + 1 + SmallMatrix.Matrix.Attestations.Length));

    [Test]
    public void A_formula_is_text_and_a_quote_ends_no_cell()
    {
        var addresses = Lines.Select(line => line[Array.IndexOf(Lines[0], "address")]).ToArray();
        Assert.That(addresses, Has.Exactly(3).EqualTo("'" + SmallMatrix.HostileName));
        Assert.That(Lines.SelectMany(line => line).Where(cell => cell.Length > 0 && "=+-@\t\r".Contains(cell[0], StringComparison.Ordinal)), Is.Empty);
        Assert.That(Lines.Select(line => line[Array.IndexOf(Lines[0], "team")]), Does.Contain("'@data"));
    }

    [Test]
    public void Lines_end_as_the_standard_asks() => Assert.That(Text.Replace("\r\n", "", StringComparison.Ordinal), Does.Not.Contain("\n").And.Not.Contain("\r"));

    /// <summary>RFC 4180, read by the letter.</summary>
    private static IEnumerable<string[]> Parse(string text)
    {
        var (cells, cell, quoted) = (new List<string>(), new System.Text.StringBuilder(), false);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '"')
            {
                if (quoted && i + 1 < text.Length && text[i + 1] == '"')
                {
                    cell.Append(text[++i]);
                }
                else
                {
                    quoted = !quoted;
                }
            }
            else if (!quoted && text[i] is ',' or '\n')
            {
                cells.Add(cell.ToString());
                cell.Clear();
                if (text[i] == '\n')
                {
                    yield return [.. cells];
                    cells.Clear();
                }
            }
            else if (quoted || text[i] != '\r')
            {
                cell.Append(text[i]);
            }
        }
    }
}
