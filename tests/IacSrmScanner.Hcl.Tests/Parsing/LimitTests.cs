using IacSrmScanner.Hcl.Parsing;
using IacSrmScanner.Hcl.Syntax;

namespace IacSrmScanner.Hcl.Tests.Parsing;

public sealed class LimitTests
{
    private const int Many = 200_000;
    private const int SmallStack = 1024 * 1024;

    [TestCase("a = ", "(", "")]
    [TestCase("a = ", "[", "")]
    [TestCase("a = ", "{a=", "")]
    [TestCase("a = ", "-", "1")]
    [TestCase("a = ", "a?b:", "1")]
    [TestCase("a = ", "\"${", "")]
    [TestCase("a = ", "f(", "")]
    [TestCase("a = ", "[for a in ", "")]
    [TestCase("a = a", "[*]", "")]
    [TestCase("a = a", ".b", "")]
    [TestCase("a = 1", "+1", "")]
    [TestCase("a = a", "[a", "")]
    [TestCase("a = \"", "%{if a}", "\"")]
    [TestCase("", "a {\n", "")]
    [TestCase("", "resource \"a\" \"b\" {\n", "")]
    public void Depth_is_limited_on_a_small_stack(string head, string repeated, string tail)
    {
        var errors = Array.Empty<string>();
        var thread = new Thread(
            () =>
            {
                var file = Hcl.Parse(head + string.Concat(Enumerable.Repeat(repeated, Many)) + tail);
                errors = [.. file.Diagnostics.Select(diagnostic => diagnostic.Id)];
                Assert.That(Height(file.Body), Is.LessThan(HclParser.MaxHeight + (4 * HclParser.MaxNesting)));
            },
            SmallStack);
        thread.Start();
        thread.Join();
        Assert.That(errors, Is.Not.Empty);
    }

    [Test]
    public void Chains_inside_brackets_add_up()
    {
        var text = "a = " + new string('(', 200) + "a" + string.Concat(Enumerable.Repeat(string.Concat(Enumerable.Repeat(".b", 500)) + ")", 200));
        var file = Hcl.Parse(text);
        Assert.That(file.Diagnostics.Select(diagnostic => diagnostic.Id), Is.EqualTo(new[] { "HCL0020" }));
        Assert.That(Height(file.Body), Is.LessThan(HclParser.MaxHeight + 10));
    }

    [Test]
    public void Depth_below_the_limit_is_fine()
    {
        Assert.That(Hcl.Parse("a = " + new string('(', 250) + "1" + new string(')', 250)).Diagnostics, Is.Empty);
        Assert.That(Hcl.Parse("a = a" + string.Concat(Enumerable.Repeat(".b", 990))).Diagnostics, Is.Empty);
    }

    private static int Height(SyntaxNode root)
    {
        var tallest = 0;
        var pending = new Stack<(SyntaxNode Node, int Depth)>([(root, 1)]);
        while (pending.TryPop(out var next))
        {
            tallest = Math.Max(tallest, next.Depth);
            foreach (var child in next.Node.Children)
            {
                pending.Push((child, next.Depth + 1));
            }
        }

        return tallest;
    }
}
