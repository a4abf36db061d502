using System.Diagnostics;
using IacSrmScanner.Documents.Tests.Support;

namespace IacSrmScanner.Documents.Tests.Json;

/// <summary>No input may throw, hang, overflow the stack or exhaust memory. The bound on time is far above what is needed.</summary>
public sealed class JsonHostileTests
{
    private static IEnumerable<TestCaseData> Inputs()
    {
        yield return Input("deep arrays", new string('[', 100_000));
        yield return Input("deep objects", Repeat("{\"a\":", 100_000));
        yield return Input("many deep arrays", "[" + Repeat(new string('[', 300) + new string(']', 300) + ",", 1000) + "]");
        yield return Input("long unclosed text", "\"" + new string('x', 2_000_000));
        yield return Input("quotes", "[" + new string('"', 300_001));
        yield return Input("commas", "[" + new string(',', 300_000) + "]");
        yield return Input("long number", new string('1', 2_000_000));
        yield return Input("bad tokens", "[" + Repeat("@,", 300_000) + "]");
        yield return Input("unclosed texts", "{" + Repeat("\"a\": \"x\n", 100_000));
        yield return Input("unclosed comment", "[1,/*" + new string('x', 1_000_000));
        yield return Input("comment starts", "[" + Repeat("/*", 300_000));
        yield return Input("nulls", "[" + new string('\0', 1_000_000));
        yield return Input("closing brackets", new string(']', 300_000));
        yield return Input("roots", Repeat("{} ", 100_000));
        yield return Input("same key", "{" + Repeat("\"a\":1,", 100_000) + "}");
    }

    [TestCaseSource(nameof(Inputs))]
    public void Is_read_in_little_time(string content)
    {
        var clock = Stopwatch.StartNew();
        var document = TreeText.Json(content);
        Assert.That(clock.Elapsed, Is.LessThan(TimeSpan.FromSeconds(20)));
        TreeAssert.IsSound(document);
    }

    [TestCase(200, false)]
    [TestCase(201, true)]
    public void Nesting_has_a_limit_that_is_told(int depth, bool tooDeep) =>
        Assert.That(TreeText.Json(new string('[', depth) + new string(']', depth)).HasErrors, Is.EqualTo(tooDeep));

    private static TestCaseData Input(string name, string content) => new TestCaseData(content).SetArgDisplayNames(name);

    private static string Repeat(string text, int count) => string.Concat(Enumerable.Repeat(text, count));
}
