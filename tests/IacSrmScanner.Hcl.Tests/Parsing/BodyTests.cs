namespace IacSrmScanner.Hcl.Tests.Parsing;

public sealed class BodyTests
{
    [TestCase("a = 1\nb = 2", "a = 1; b = 2")]
    [TestCase("a {}", "a {  }")]
    [TestCase("a \"b\" c {\n  d = 1\n  e {\n  }\n}\n", "a \"b\" c { d = 1; e {  } }")]
    [TestCase("a { b = 1 }", "a { b = 1 }")]
    [TestCase("a \"\\u00e9$${b}\" {}", "a \"é${b}\" {  }")]
    [TestCase("a = [\n1\n]\nb = 2\n", "a = [1]; b = 2")]
    public void A_body_holds_attributes_and_blocks_in_source_order(string text, string tree) =>
        Assert.That(Hcl.Tree(text), Is.EqualTo(tree));

    [Test]
    public void A_block_knows_its_places()
    {
        var file = Hcl.Parse("resource \"a\" b {\n  c = 1\n}\n");
        var block = file.Body.Blocks[0];
        Assert.That(file.Source.Slice(block.HeaderSpan).ToString(), Is.EqualTo("resource \"a\" b"));
        Assert.That(file.Source.Slice(block.TypeSpan).ToString(), Is.EqualTo("resource"));
        Assert.That(file.Source.Slice(block.OpenBraceSpan).ToString(), Is.EqualTo("{"));
        Assert.That(file.Source.Slice(block.CloseBraceSpan).ToString(), Is.EqualTo("}"));
        Assert.That(file.Source.Slice(block.Span).ToString(), Is.EqualTo("resource \"a\" b {\n  c = 1\n}"));
    }

    [Test]
    public void An_attribute_knows_its_places()
    {
        var file = Hcl.Parse("# x\nname = 1 + 2 # y\n");
        var attribute = file.Body.Attributes[0];
        Assert.That(file.Source.Slice(attribute.NameSpan).ToString(), Is.EqualTo("name"));
        Assert.That(file.Source.Slice(attribute.EqualsSpan).ToString(), Is.EqualTo("="));
        Assert.That(file.Source.Slice(attribute.Expression.Span).ToString(), Is.EqualTo("1 + 2"));
        Assert.That(file.Source.Slice(attribute.Span).ToString(), Is.EqualTo("name = 1 + 2"));
    }

    [TestCase(3)]
    [TestCase(50)]
    public void An_attribute_is_found_by_name(int count)
    {
        var body = Hcl.Parse(string.Concat(Enumerable.Range(0, count).Select(i => $"a{i} = {i}\n"))).Body;
        Assert.That(body.FindAttribute("a2")?.NameSpan, Is.EqualTo(body.Attributes[2].NameSpan));
        Assert.That(body.FindAttribute("a"), Is.Null);
    }

    [TestCase("a = 1\na = 2\n", "2:1 HCL0012 'a'")]
    [TestCase("a = 1 b = 2\n", "1:7 HCL0010 'b'")]
    [TestCase("a {\n  b = 1 }\n", "2:9 HCL0010 '}'")]
    [TestCase("a { b = 1, c = 2 }\n", "1:10 HCL0014 ','")]
    [TestCase("a { b { } }\n", "1:5 HCL0015 'b {'")]
    [TestCase("a { b = 1\n}\n", "1:10 HCL0014 '\n'")]
    [TestCase("a { b = 1\n  c = 2 }\n", "1:10 HCL0014 '\n'")]
    [TestCase("\"a\" = 1\n", "1:1 HCL0011 '\"'")]
    [TestCase("}\na = 1\n", "1:1 HCL0016 '}'")]
    [TestCase("a \"${b}\" {\n}\n", "1:4 HCL0017 '${'")]
    [TestCase("a \"b\"\n{\n}\n", "1:6 HCL0010 '\n'")]
    public void A_mistake_is_told_once_at_its_place(string text, string error) =>
        Assert.That(Hcl.Errors(text), Is.EqualTo(new[] { error }));
}
