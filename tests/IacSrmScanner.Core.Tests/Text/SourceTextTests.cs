using IacSrmScanner.Core.Text;

namespace IacSrmScanner.Core.Tests.Text;

internal sealed class SourceTextTests
{
    [TestCase("", 0, 1, 1)]
    [TestCase("ab", 2, 1, 3)]
    [TestCase("a\nb", 2, 2, 1)]
    [TestCase("a\r\nb", 3, 2, 1)]
    [TestCase("a\rb", 2, 2, 1)]
    [TestCase("a\n\n", 3, 3, 1)]
    [TestCase("\uFEFFab", 2, 1, 2)]
    [TestCase("😀x", 2, 1, 3)]
    public void An_offset_has_its_line_and_column(string content, int offset, int line, int column) =>
        Assert.That(new SourceText("a.tf", content).GetPosition(offset), Is.EqualTo(new LinePosition(line, column)));

    [Test]
    public void A_line_span_leaves_its_ending_out()
    {
        var source = new SourceText("a.tf", "one\r\ntwo\nthree");
        var lines = Enumerable.Range(1, source.LineCount).Select(line => source.Slice(source.GetLineSpan(line)).ToString());
        Assert.That(lines, Is.EqualTo(new[] { "one", "two", "three" }));
    }

    [Test]
    public void An_offset_past_the_end_is_refused() =>
        Assert.That(() => new SourceText("a.tf", "ab").GetPosition(3), Throws.InstanceOf<ArgumentOutOfRangeException>());
}
