using IacSrmScanner.Responsibility.Reading;

namespace IacSrmScanner.Responsibility.Tests.Reading;

internal sealed class DataSourceTests
{
    [TestCase("", "2026-01-12", "A table, 2026-01-12")]
    [TestCase("r3", "", "A table, r3")]
    [TestCase("r3", "2026-01", "A table, r3, 2026-01")]
    public void It_is_told_in_one_line(string revision, string date, string line) =>
        Assert.That(new DataSource("A table", "https://example.org", revision, date).ToString(), Is.EqualTo(line));
}
