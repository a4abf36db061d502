using IacSrmScanner.Documents.Nodes;
using IacSrmScanner.Documents.Tests.Support;
using IacSrmScanner.Testing;

namespace IacSrmScanner.Documents.Tests.Json;

public sealed class JsonReaderTests
{
    [TestCase("{\"a\": [1, \"x\\u0041\\n\", true, false, null, {}, []]}", "{a: [1, 'xA\\n', true, false, null, {}, []]}")]
    [TestCase("\"text\"", "'text'")]
    [TestCase(" 12 ", "12")]
    [TestCase("\uFEFF[]", "[]")]
    [TestCase("[1.10, 1e400, 123456789012345678901234567890, -0]", "[1.10, 1e400, 123456789012345678901234567890, -0]")]
    [TestCase("{\"d\": \"2020-01-01T00:00:00Z\", \"yes\": \"yes\"}", "{d: '2020-01-01T00:00:00Z', yes: 'yes'}")]
    public void Json_is_read_as_it_is_written(string content, string expected)
    {
        var document = TreeText.Json(content);
        Assert.That(TreeText.Of(document), Is.EqualTo(expected));
        Assert.That(document.Diagnostics, Is.Empty);
    }

    [Test]
    public void Numbers_lose_no_digit()
    {
        var number = (ScalarNode)TreeText.At(TreeText.Json("[0.12345678901234567890123456789]"), 0);
        Assert.That(number.TryGetNumber(out var value), Is.True);
        Assert.That(value.ToString(), Is.EqualTo("0.12345678901234567890123456789"));
    }

    [TestCase("{ \"key\" : \"va\\\"lue\" }", "{ \"key\" : \"va\\\"lue\" }\n          ^^^^^^^^^")]
    [TestCase("{\"key\":-1.5e3,\"b\":1}", "{\"key\":-1.5e3,\"b\":1}\n       ^^^^^^")]
    [TestCase("{\"key\": [1, {}] }", "{\"key\": [1, {}] }\n        ^^^^^^^")]
    [TestCase("{\"a\": {}, \"key\":{\"x\": null} }", "{\"a\": {}, \"key\":{\"x\": null} }\n                ^^^^^^^^^^^")]
    [TestCase("{\"key\": \"\ud83d\ude00\", \"x\": 1}", "{\"key\": \"\ud83d\ude00\", \"x\": 1}\n        ^^^^")]
    public void Spans_are_those_of_the_tokens(string content, string expected) =>
        Assert.That(SpanDrawing.Draw(TreeText.At(TreeText.Json(content), "key").Location), Is.EqualTo(expected));

    [Test]
    public void Keys_have_spans()
    {
        var root = (MappingNode)TreeText.At(TreeText.Json("{\r\n  \"a\": 1,\r\n  \"b\\n\": 2 }"));
        Assert.That(root.Entries[1].Key, Is.EqualTo("b\n"));
        Assert.That(SpanDrawing.Draw(root.Entries[1].KeyNode.Location), Is.EqualTo("  \"b\\n\": 2 }\n  ^^^^^"));
    }

    [Test]
    public void The_last_of_a_key_counts_and_the_others_are_told()
    {
        var document = TreeText.Json("{\"a\": 1,\n\"b\": 2,\n\"a\": 3}");
        Assert.That(TreeText.Of(document), Is.EqualTo("{b: 2, a: 3}"));
        Assert.That(TreeText.Problems(document), Is.EqualTo(new[] { "JSN0003 3:1" }));
    }

    [Test]
    public void Children_lie_in_their_parents()
    {
        var document = TreeText.Json(Samples.Json);
        Assert.That(document.Diagnostics, Is.Empty);
        TreeAssert.ChildrenLieInParents(document);
    }
}
