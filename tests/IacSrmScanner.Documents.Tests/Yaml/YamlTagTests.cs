using IacSrmScanner.Documents.Tests.Support;

namespace IacSrmScanner.Documents.Tests.Yaml;

public sealed class YamlTagTests
{
    [TestCase("!Ref Name", "!Ref 'Name'")]
    [TestCase("!GetAtt a.b", "!GetAtt 'a.b'")]
    [TestCase("!Ref", "!Ref ''")]
    [TestCase("!Ref 12", "!Ref '12'")]
    [TestCase("!If [a, !Ref b, true]", "!If ['a', !Ref 'b', true]")]
    [TestCase("!Rain::Module {a: 1}", "!Rain::Module {a: 1}")]
    [TestCase("!Sub\n  - x\n  - y: 1", "!Sub ['x', {y: 1}]")]
    [TestCase("!Transform\n  Name: x", "!Transform {Name: 'x'}")]
    public void Short_tags_are_kept(string value, string expected) =>
        Assert.That(TreeText.Of(TreeText.At(TreeText.Yaml("a: " + value + "\n"), "a")), Is.EqualTo(expected));

    [TestCase("!!str 5", "'5'")]
    [TestCase("! 5", "'5'")]
    [TestCase("!!int \"5\"", "5")]
    [TestCase("!!bool \"yes\"", "yes")]
    [TestCase("!!map {a: 1}", "{a: 1}")]
    [TestCase("!!binary aGk=", "!!binary 'aGk='")]
    public void Tags_of_basic_types_become_the_type(string value, string expected) =>
        Assert.That(TreeText.Of(TreeText.At(TreeText.Yaml("a: " + value + "\n"), "a")), Is.EqualTo(expected));
}
