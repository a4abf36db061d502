using IacSrmScanner.Rules.Conditions.Paths;
using IacSrmScanner.Rules.Findings;

namespace IacSrmScanner.Rules.Tests.Conditions;

internal sealed class PathTests
{
    [TestCase("a.b", "{ a: { b: 1 } }", Outcome.Pass)]
    [TestCase("a.b", "{ a: [{ b: 1 }, { b: 1 }] }", Outcome.Pass)]
    [TestCase("a.b", "{ a: [{ b: 1 }, { b: 2 }] }", Outcome.Fail)]
    [TestCase("a[?].b", "{ a: [{ b: 1 }, { b: 2 }] }", Outcome.Pass)]
    [TestCase("a[?].b", "{ a: [{ b: 3 }, { b: 2 }] }", Outcome.Fail)]
    [TestCase("a[?].b", "{ a: { b: 1 } }", Outcome.Pass)]
    [TestCase("a[1].b", "{ a: [{ b: 2 }, { b: 1 }] }", Outcome.Pass)]
    [TestCase("a[2].b", "{ a: [{ b: 2 }, { b: 1 }] }", Outcome.Fail)]
    [TestCase("a[*]", "{ a: [1, 1] }", Outcome.Pass)]
    [TestCase("a[\"x.y\"]", "{ a: { x.y: 1 } }", Outcome.Pass)]
    [TestCase("a.b", "{ a: [] }", Outcome.Fail)]
    [TestCase("a.b", "{ a: !open [] }", Outcome.Open)]
    [TestCase("a.b", "{ a: !open [{ b: 2 }] }", Outcome.Fail)]
    [TestCase("a[?].b", "{ a: !open [{ b: 1 }] }", Outcome.Pass)]
    [TestCase("a.b", "{ a: !unknown x }", Outcome.Open)]
    [TestCase("a.b", "{ a: !oneOf [{ b: 1 }, { b: 2 }] }", Outcome.Open)]
    [TestCase("a.b", "{ a: text }", Outcome.Fail)]
    [TestCase("a{}.value", "{ a: { x: 1, y: 1 } }", Outcome.Pass)]
    [TestCase("a{}.value", "{ a: { x: 1, y: 2 } }", Outcome.Fail)]
    [TestCase("a{}[?].value", "{ a: { x: 1, y: 2 } }", Outcome.Pass)]
    [TestCase("a{}[?].value", "{ a: { x: !unknown z, y: 2 } }", Outcome.Open)]
    [TestCase("a.b{}[?].value", "{ a: [{ b: { x: 3 } }, { b: { y: 1 } }] }", Outcome.Fail)]
    [TestCase("a{}[?].value", "{ a: !unknown x }", Outcome.Open)]
    [TestCase("a{}[?].value", "{ a: {} }", Outcome.Fail)]
    [TestCase("a[?].b", "{ a: '[{\"b\": 2}, {\"b\": 1}]' }", Outcome.Pass)]
    [TestCase("a.b", "{ a: '{\"b\": 2}' }", Outcome.Fail)]
    [TestCase("a.b", "{ a: '{ no json' }", Outcome.Fail)]
    [TestCase("a.b", "{}", Outcome.Fail)]
    public void A_path_leads_through_blocks_and_lists(string path, string body, Outcome expected) =>
        Assert.That(RuleText.Judge($"{{ path: '{path}', equals: 1 }}", body), Is.EqualTo(expected));

    [Test]
    public void The_first_path_that_is_present_counts()
    {
        const string Condition = "{ path: [new_name, old_name], equals: true, default: false }";
        Assert.Multiple(() =>
        {
            Assert.That(RuleText.Judge(Condition, "{ old_name: true }"), Is.EqualTo(Outcome.Pass));
            Assert.That(RuleText.Judge(Condition, "{ new_name: false, old_name: true }"), Is.EqualTo(Outcome.Fail));
            Assert.That(RuleText.Judge(Condition, "{}"), Is.EqualTo(Outcome.Fail));
        });
    }

    [Test]
    public void Meta_is_what_is_said_about_the_resource() =>
        Assert.That(RuleText.Judge("{ path: $meta.protected, equals: true }", "{ protected: false }"), Is.EqualTo(Outcome.Pass));

    [TestCase("")]
    [TestCase("a.")]
    [TestCase(".a")]
    [TestCase("a..b")]
    [TestCase("a[b]")]
    [TestCase("a[1")]
    [TestCase("a[\"b]")]
    [TestCase("a{")]
    [TestCase("a{b}")]
    public void What_is_no_path_is_refused(string text) => Assert.That(AttributePath.TryParse(text, out _), Is.False);
}
