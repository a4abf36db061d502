using IacSrmScanner.Core.Text;
using IacSrmScanner.Reporting.Console;

namespace IacSrmScanner.Reporting.Tests.Console;

/// <summary>The source line and the carets below it, as the console report shows them.</summary>
internal sealed class ExcerptTests
{
    [Test]
    public void Carets_stand_under_what_is_meant() => Assert.That(Show("a = 1\nbc = wrong\n", "wrong"), Is.EqualTo(
        """
            2 | bc = wrong
              |      ^^^^^
        """));

    [TestCase("\ta = wrong", " a = wrong")]
    [TestCase("\t\ta =\twrong", "  a = wrong")]
    [TestCase("a = \"🚀\" + wrong", "a = \"🚀\" + wrong")]
    [TestCase("\uFEFFa = wrong", "a = wrong")]
    [TestCase("a = wrong\r\nb", "a = wrong")]
    [TestCase("a = \"\e[31m\" + wrong", "a = \"·[31m\" + wrong")]
    [TestCase("a = \"\0\u009b\u007f\" + wrong", "a = \"···\" + wrong")]
    [TestCase("a = \"\u202e\u200b\u2028\" + wrong", "a = \"···\" + wrong")]
    public void A_character_takes_as_many_columns_as_carets_count(string source, string shown) => Assert.That(Show(source, "wrong"), Is.EqualTo(
        $"""
            1 | {shown}
              | {new string(' ', shown.IndexOf("wrong", StringComparison.Ordinal))}^^^^^
        """));

    [Test]
    public void The_first_line_stands_for_many() => Assert.That(Show("a = [\n  1,\n]\n", "[\n  1,\n]"), Is.EqualTo(
        """
            1 | a = [
              |     ^
        """));

    [Test]
    public void An_empty_place_has_one_caret() => Assert.That(Show("a =\n", ""), Is.EqualTo(
        """
            1 | a =
              | ^
        """));

    [TestCase("\n")]
    [TestCase("\r\n")]
    public void A_line_end_can_be_meant(string end) => Assert.That(Show($"a ={end}b", end), Is.EqualTo(
        """
            1 | a =
              |    ^
        """));

    [Test]
    public void The_end_of_a_long_line_is_cut() => Assert.That(Show("wrong" + new string('x', 1000), "wrong"), Is.EqualTo(
        $"""
            1 | wrong{new string('x', 155)}…
              | ^^^^^
        """));

    [Test]
    public void Of_a_long_line_the_part_that_is_meant_is_shown() => Assert.That(Show(new string('a', 500) + "wrong" + new string('b', 500), "wrong"), Is.EqualTo(
        $"""
            1 | …{new string('a', 40)}wrong{new string('b', 115)}…
              |  {new string(' ', 40)}^^^^^
        """));

    [Test]
    public void Carets_do_not_leave_what_is_shown() =>
        Assert.That(Show(new string('x', 1000), new string('x', 1000)), Does.EndWith($" | {new string('^', 160)}"));

    [TestCase(155)]
    [TestCase(154)]
    public void A_pair_of_surrogates_is_not_parted(int letters)
    {
        var shown = Show("wrong" + new string('x', letters) + "🚀🚀🚀", "wrong").Split('\n')[0];
        Assert.That(shown.EnumerateRunes(), Has.None.EqualTo(System.Text.Rune.ReplacementChar));
        Assert.That(shown, Does.EndWith("…"));
    }

    /// <summary>The excerpt of the first finding, without its heading and the summary.</summary>
    private static string Show(string content, string meant)
    {
        var finding = Example.Failing with { Span = Example.Span(new SourceText("a.tf", content), meant), Instances = [] };
        var output = new StringWriter { NewLine = "\n" };
        ConsoleReport.Write(output, Example.With(finding), Example.Model, includeOpen: false, new Ink(IsOn: false));
        return string.Join('\n', output.ToString().Split('\n')[2..4]);
    }
}
