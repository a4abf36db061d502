namespace IacSrmScanner.Hcl.Tests.Parsing;

public sealed class DirectiveTests
{
    [TestCase("%{ if a }b%{ endif }", "(template (%if a (then \"b\") (else)))")]
    [TestCase("%{ if a }b%{ else }c%{ endif }", "(template (%if a (then \"b\") (else \"c\")))")]
    [TestCase("%{if a}%{if b}c%{else}d%{endif}%{endif}", "(template (%if a (then (%if b (then \"c\") (else \"d\"))) (else)))")]
    [TestCase("x%{ for a in b }${a},%{ endfor }y", "(template \"x\" (%for a b (do a \",\")) \"y\")")]
    [TestCase("%{ for a, b in c }%{ endfor }", "(template (%for a,b c (do)))")]
    [TestCase("%{ if\na\n}b%{ endif }", "(template (%if a (then \"b\") (else)))")]
    public void Directives_are_matched(string text, string tree) => Assert.That(Hcl.Template(text), Is.EqualTo(tree));

    [TestCase("a  ${~ b ~}  c", "(template \"a\" b \"c\")")]
    [TestCase("a \n ${~ b ~} \n c", "(template \"a \\n\" b \" c\")")]
    [TestCase("a ${~ b } c", "(template \"a\" b \" c\")")]
    [TestCase("a \n%{~ if b ~} \n c\n%{~ endif ~}\n d", "(template \"a\" (%if b (then \" c\") (else)) \" d\")")]
    public void A_strip_marker_takes_the_white_space_of_the_line_it_touches(string text, string tree) =>
        Assert.That(Hcl.Template(text), Is.EqualTo(tree));

    [TestCase("a = \"%{fro x in y}%{endfor}\"\n", "1:8 HCL0026 'fro'")]
    [TestCase("a = \"%{}\"\n", "1:8 HCL0026 '}'")]
    [TestCase("a = \"%{endif}\"\n", "1:6 HCL0027 '%{endif}'")]
    [TestCase("a = \"%{if b}c\"\n", "1:6 HCL0028 '%{if b}'")]
    [TestCase("a = \"%{if b}c%{else}d%{else}e%{endif}\"\n", "1:22 HCL0027 '%{else}'")]
    public void A_directive_in_error_is_told_once(string text, string error) => Assert.That(Hcl.Errors(text), Is.EqualTo(new[] { error }));

    [Test]
    public void A_misspelt_directive_gets_a_suggestion() =>
        Assert.That(Hcl.Messages("a = \"%{fro x in y}\"\n")[0], Does.EndWith("Did you mean 'for'?"));
}
