using IacSrmScanner.Core.Files;

namespace IacSrmScanner.Core.Tests.Files;

internal sealed class TreePathTests
{
    [TestCase("a/b", "../c", "a/c")]
    [TestCase("", "./m", "m")]
    [TestCase("a", ".", "a")]
    [TestCase("a", "..", "")]
    [TestCase("a", "../..", null)]
    [TestCase("a", "/etc", null)]
    [TestCase("a", "..\\b", null)]
    public void A_written_path_stays_inside_the_tree(string directory, string relative, string? expected) =>
        Assert.That(TreePath.Resolve(directory, relative), Is.EqualTo(expected));
}
