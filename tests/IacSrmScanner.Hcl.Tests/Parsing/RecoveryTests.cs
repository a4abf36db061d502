using IacSrmScanner.Core.Diagnostics;
using IacSrmScanner.Hcl.Parsing;

namespace IacSrmScanner.Hcl.Tests.Parsing;

public sealed class RecoveryTests
{
    private const string After = "\nresource \"e\" \"f\" {\n  g = 1\n}\n";

    [TestCase("resource \"a\" \"b\" {\n  c = [1, 2\n}\n")]
    [TestCase("resource \"a\" \"b\" {\n  c = f(1\n  d = 2\n}\n")]
    [TestCase("resource \"a\" \"b\" {\n  c = { d = 1\n}\n")]
    [TestCase("resource \"a\" \"b\" {\n  c = \"d\n}\n")]
    [TestCase("resource \"a\" \"b\" {\n  c = \"${d\"\n}\n")]
    [TestCase("resource \"a\" \"b\" {\n  c = \"${d\n}\n")]
    [TestCase("resource \"a\" \"b {\n  c = 1\n}\n")]
    [TestCase("resource \"a \"b\" {\n  c = 1\n}\n")]
    [TestCase("resource \"a\" \"b\"\n{\n  c = 1\n}\n")]
    [TestCase("resource \"a\" \"b\" {\n  c = <<E\n  ${d\n  E\n}\n")]
    [TestCase("resource \"a\" \"b\" {\n  c = 1\n")]
    [TestCase("resource \"a\" \"b\" {\n  c {\n    d = 1\n}\n")]
    [TestCase("resource \"a\" \"b\" {\n  c = 1\n}\n}\n")]
    [TestCase("resource \"a\" \"b\" {\n  = 1\n}\n")]
    [TestCase("resource \"a\" \"b\" {\n  c = = 1\n}\n")]
    [TestCase("resource \"a\" \"b\" {\n  c = (((\n}\n")]
    public void The_block_after_a_broken_one_is_read(string broken)
    {
        Assert.That(Hcl.Recovered(broken + After), Does.EndWith("resource \"e\" \"f\" { g = 1 }"));
        Assert.That(Hcl.Errors(broken + After), Has.Length.LessThanOrEqualTo(2));
    }

    [Test]
    public void Each_mistake_in_a_file_is_told() =>
        Assert.That(
            Hcl.Errors("a = \nb = 1\nc = [1 2]\nd {\n  e = )\n  f = 1\n}\n"),
            Is.EqualTo(new[] { "1:5 HCL0010 '\n'", "3:8 HCL0010 '2'", "5:7 HCL0010 ')'" }));

    [Test]
    public void A_missing_brace_is_told_where_the_indentation_shows_it() =>
        Assert.That(Hcl.Errors("a \"b\" {\n  c = 1\n\nd \"e\" {\n  f = 1\n}\n"), Is.EqualTo(new[] { "1:7 HCL0013 '{'" }));

    [Test]
    public void Errors_past_a_limit_are_not_told() =>
        Assert.That(Hcl.Errors(string.Concat(Enumerable.Repeat("a b\n", 500))), Has.Length.EqualTo(101));

    [Test]
    public void Messages_end_with_a_period() =>
        Assert.That(
            AcceptanceFile.Invalid.SelectMany(name => HclParser.Parse(AcceptanceFile.Read(name)).Diagnostics),
            Has.All.Matches<Diagnostic>(diagnostic => diagnostic?.Message is [.., '.' or '?'] and not [.., '.', '.']));
}
