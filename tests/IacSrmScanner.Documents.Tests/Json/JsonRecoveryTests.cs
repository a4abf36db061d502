using IacSrmScanner.Documents.Nodes;
using IacSrmScanner.Documents.Tests.Support;

namespace IacSrmScanner.Documents.Tests.Json;

public sealed class JsonRecoveryTests
{
    [TestCase("{\"a\": 1\n \"b\": 2}", "{a: 1, b: 2}", "JSN0001 2:2")]
    [TestCase("[1 2, 3]", "[1, 2, 3]", "JSN0001 1:4")]
    [TestCase("{\"a\": {\"x\": }, \"b\": 2}", "{a: {x: error}, b: 2}", "JSN0001 1:13")]
    [TestCase("{\"a\": tru, \"b\": 2}", "{a: error, b: 2}", "JSN0001 1:7")]
    [TestCase("{\"a\": \"\\q\", \"b\": 2}", "{a: error, b: 2}", "JSN0001 1:7")]
    [TestCase("[1,,2]", "[1, error, 2]", "JSN0001 1:4")]
    [TestCase("{\"a\": [1, {\"b\" 2}, 3], \"c\": 4}", "{a: [1, {}, 3], c: 4}", "JSN0001 1:12")]
    [TestCase("{\"a\": 1} x", "{a: 1}", "JSN0002 1:10")]
    [TestCase("", "nothing", "JSN0002 1:1")]
    public void One_broken_place_leaves_the_rest(string content, string expected, string problem)
    {
        var document = TreeText.Json(content);
        Assert.That(TreeText.Of(document), Is.EqualTo(expected));
        Assert.That(TreeText.Problems(document), Is.EqualTo(new[] { problem }));
    }

    [Test]
    public void A_quote_that_does_not_close_costs_one_line()
    {
        var document = TreeText.Json("{\"a\": \"abc,\n \"b\": 2,\n \"c\": 3\n}");
        Assert.That(TreeText.Of(document), Is.EqualTo("{a: error, b: 2, c: 3}"));
        Assert.That(TreeText.At(document, "a").Location.Text, Is.EqualTo("\"abc"));
    }

    [Test]
    public void A_text_that_is_cut_keeps_what_was_read()
    {
        var document = TreeText.Json("{\"a\": {\"b\": [1, {\"c\": ");
        Assert.That(TreeText.Of(document), Is.EqualTo("{a: {b: [1, {c: error}]}}"));
        Assert.That(document.HasErrors, Is.True);
        Assert.That(((MappingNode)TreeText.At(document, "a")).IsIncomplete, Is.True);
    }

    [Test]
    public void What_follows_an_error_keeps_its_place()
    {
        var node = TreeText.At(TreeText.Json("{\"a\": @,\n\"b\": {\"c\": [7]}}"), "b", "c", 0);
        Assert.That(node.Location.Start.ToString(), Is.EqualTo("2:13"));
    }
}
