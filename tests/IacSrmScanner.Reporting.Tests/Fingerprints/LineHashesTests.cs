using IacSrmScanner.Core.Text;
using IacSrmScanner.Reporting.Fingerprints;

namespace IacSrmScanner.Reporting.Tests.Fingerprints;

/// <summary>
/// The hashes that github/codeql-action's own tests expect (src/fingerprints.test.ts). The values are facts about the
/// algorithm, which alerts of every repository depend on.
/// </summary>
internal sealed class LineHashesTests
{
    [Test]
    public void An_empty_file_has_one_line() => Assert.That(Hashes("", 1), Is.EqualTo(new[] { "c129715d7a2bc9a3:1" }));

    [TestCase(" a\nb\n  \t\tc\n d", "271789c17abda88f:1", "54703d4cd895b18:1", "180aee12dab6264:1", "a23a3dc5e078b07b:1")]
    [TestCase(
        " hello; \t\nworld!!!\n\n\n  \t\tGreetings\n End",
        "8b7cf3e952e7aeb2:1", "b1ae1287ec4718d9:1", "bff680108adb0fcc:1", "c6805c5e1288b612:1", "b86d3392aea1be30:1", "e6ceba753e1a442:1")]
    public void Lines_have_githubs_hashes(string content, params string[] expected) =>
        Assert.That(Hashes(content, expected.Length), Is.EqualTo(expected));

    [Test]
    public void Repeated_lines_are_counted()
    {
        var hashes = Hashes(string.Concat(Enumerable.Repeat("x\n", 300)), 2);
        Assert.That(hashes[1], Is.EqualTo(hashes[0].Replace(":1", ":2", StringComparison.Ordinal)));
    }

    [Test]
    public void Spaces_tabs_and_kinds_of_line_ends_do_not_matter() =>
        Assert.That(Hashes("a b\r\n\tc\rd\n", 4), Is.EqualTo(Hashes("ab\nc\nd\n", 4)));

    [Test]
    public void A_change_far_below_does_not_matter_and_a_near_one_does()
    {
        var text = string.Concat(Enumerable.Range(0, 100).Select(i => $"line {i}\n"));
        Assert.Multiple(() =>
        {
            Assert.That(Hashes(text + "more\n", 1), Is.EqualTo(Hashes(text, 1)));
            Assert.That(Hashes(text.Replace("line 1\n", "line one\n", StringComparison.Ordinal), 1), Is.Not.EqualTo(Hashes(text, 1)));
        });
    }

    private static string[] Hashes(string content, int lines)
    {
        var hashes = LineHashes.Of(new SourceText("a.tf", content));
        return [.. Enumerable.Range(1, lines).Select(line => hashes[line])];
    }
}
