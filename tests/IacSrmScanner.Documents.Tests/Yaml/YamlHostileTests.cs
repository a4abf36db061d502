using System.Diagnostics;
using IacSrmScanner.Documents.Tests.Support;

namespace IacSrmScanner.Documents.Tests.Yaml;

/// <summary>No input may throw, hang, overflow the stack or exhaust memory. The bound on time is far above what is needed.</summary>
public sealed class YamlHostileTests
{
    private static IEnumerable<TestCaseData> Inputs()
    {
        yield return Input("deep flow sequences", new string('[', 100_000));
        yield return Input("deep flow mappings", Repeat("{a: ", 100_000));
        yield return Input("deep block sequences", Repeat("- ", 100_000));
        yield return Input("deep keys", Repeat("? ", 100_000));
        yield return Input("deep block mappings", string.Concat(Enumerable.Range(0, 1000).Select(i => new string(' ', i) + "a:\n")));
        yield return Input("many deep values", string.Concat(Enumerable.Range(0, 3000).Select(i => $"k{i}: {new string('[', 300)}\n")));
        yield return Input("long plain scalar", "a: " + new string('x', 2_000_000));
        yield return Input("long quoted scalar", "a: \"" + new string('x', 2_000_000));
        yield return Input("unclosed quotes", Repeat("a: \"x\n", 100_000));
        yield return Input("unclosed single quote", "a: '" + Repeat("\n x", 300_000));
        yield return Input("unclosed brackets", Repeat("a: [\n", 100_000));
        yield return Input("nulls", new string('\0', 1_000_000));
        yield return Input("tabs", Repeat("\ta: 1\n", 100_000));
        yield return Input("undefined aliases", Repeat("- *x\n", 100_000));
        yield return Input("anchors", Repeat("&a ", 100_000));
        yield return Input("tags", Repeat("!a ", 100_000));
        yield return Input("documents", Repeat("---\n", 100_000));
        yield return Input("colons", new string(':', 300_000));
        yield return Input("same key", Repeat("a: 1\n", 100_000));
        yield return Input("nested complex keys", new string('{', 150) + new string('x', 300_000) + Repeat("}: 1", 150));
        yield return Input("directives", Repeat("%A b\n", 100_000));
    }

    [TestCaseSource(nameof(Inputs))]
    public void Is_read_in_little_time(string content)
    {
        var clock = Stopwatch.StartNew();
        var document = TreeText.Yaml(content);
        Assert.That(clock.Elapsed, Is.LessThan(TimeSpan.FromSeconds(20)));
        TreeAssert.IsSound(document);
    }

    [TestCase(199, false)]
    [TestCase(201, true)]
    public void Nesting_has_a_limit_that_is_told(int depth, bool tooDeep)
    {
        var document = TreeText.Yaml(new string('[', depth) + new string(']', depth));
        Assert.That(document.HasErrors, Is.EqualTo(tooDeep));
        Assert.That(document.Diagnostics.Any(diagnostic => diagnostic.Message.Contains("deeper", StringComparison.Ordinal)), Is.EqualTo(tooDeep));
    }

    private static TestCaseData Input(string name, string content) => new TestCaseData(content).SetArgDisplayNames(name);

    private static string Repeat(string text, int count) => string.Concat(Enumerable.Repeat(text, count));
}
