namespace IacSrmScanner.Hcl.Tests.Parsing;

public sealed class HeredocTests
{
    [TestCase("<<E\na\n  b\nE\n", "\"a\\n  b\\n\"")]
    [TestCase("<<E\nE\n", "\"\"")]
    [TestCase("<<E\n\\n \"q\" $ $${a} %%{b}\n  E\n", "\"\\\\n \\\"q\\\" $ ${a} %{b}\\n\"")]
    [TestCase("<<E\r\na\r\nE\r\n", "\"a\\r\\n\"")]
    [TestCase("<<E\na${b}c\n${d}E\nE\n", "(template \"a\" b \"c\\n\" d \"E\\n\")")]
    public void A_heredoc_keeps_its_lines(string text, string tree) => Assert.That(Hcl.Expression(text), Is.EqualTo(tree));

    [TestCase("<<-E\n    a\n      b\n  E\n", "\"a\\n  b\\n\"")]
    [TestCase("<<-E\n    a\n\n   \n  b\n  E\n", "\"  a\\n\\n   \\nb\\n\"")]
    [TestCase("<<-E\n    a\n${b}\n  E\n", "(template \"    a\\n\" b \"\\n\")")]
    [TestCase("<<-E\n    ${a}\n      b\n  E\n", "(template \"\" a \"\\n  b\\n\")")]
    [TestCase("<<-E\n\t\ta\n\tb\n  E\n", "\"\\ta\\nb\\n\"")]
    public void A_flush_heredoc_loses_the_common_indentation(string text, string tree) => Assert.That(Hcl.Expression(text), Is.EqualTo(tree));

    [TestCase("a = <<E\nb\nE", "3:1 HCL0007 'E'")]
    [TestCase("a = <<E \nb\nE\n", "1:8 HCL0006 ' '")]
    [TestCase("a = <<E\nb\n", "1:5 HCL0003 '<<'")]
    public void A_heredoc_ends_with_a_line_of_its_own(string text, string error) => Assert.That(Hcl.Errors(text), Is.EqualTo(new[] { error }));

    [Test]
    public void An_unclosed_heredoc_does_not_lose_the_blocks_after_it()
    {
        const string text = "resource \"a\" \"b\" {\n  c = <<E\n  d\n}\n\nresource \"e\" \"f\" {\n  g = 1\n}\n";
        Assert.That(Hcl.Recovered(text), Does.EndWith("resource \"e\" \"f\" { g = 1 }"));
    }
}
