using IacSrmScanner.Rules.Findings;

namespace IacSrmScanner.Rules.Tests.Conditions;

internal sealed class LogicTests
{
    private const string A = "{ path: a, equals: 1 }";
    private const string B = "{ path: b, equals: 1 }";

    [TestCase("{ a: 1, b: 1 }", Outcome.Pass, Outcome.Pass)]
    [TestCase("{ a: 1, b: 2 }", Outcome.Fail, Outcome.Pass)]
    [TestCase("{ a: 2, b: 2 }", Outcome.Fail, Outcome.Fail)]
    [TestCase("{ a: !unknown x, b: 2 }", Outcome.Fail, Outcome.Open)]
    [TestCase("{ a: !unknown x, b: 1 }", Outcome.Open, Outcome.Pass)]
    public void All_and_any_follow_kleene(string body, Outcome all, Outcome any)
    {
        Assert.Multiple(() =>
        {
            Assert.That(RuleText.Judge($"{{ all: [{A}, {B}] }}", body), Is.EqualTo(all));
            Assert.That(RuleText.Judge($"{{ any: [{A}, {B}] }}", body), Is.EqualTo(any));
        });
    }

    [TestCase("{ a: 1 }", Outcome.Fail)]
    [TestCase("{ a: 2 }", Outcome.Pass)]
    [TestCase("{ a: !unknown x }", Outcome.Open)]
    public void Not_turns_what_is_known(string body, Outcome expected) =>
        Assert.That(RuleText.Judge($"{{ not: {A} }}", body), Is.EqualTo(expected));

    [TestCase("some", "[{ x: 1 }, { x: 2 }]", Outcome.Pass)]
    [TestCase("some", "[{ x: 2 }]", Outcome.Fail)]
    [TestCase("some", "[{ x: 2 }, { x: !unknown y }]", Outcome.Open)]
    [TestCase("some", "[]", Outcome.Fail)]
    [TestCase("some", "!open []", Outcome.Open)]
    [TestCase("each", "[{ x: 1 }, { x: 1 }]", Outcome.Pass)]
    [TestCase("each", "[{ x: 1 }, { x: 2 }]", Outcome.Fail)]
    [TestCase("each", "[]", Outcome.Pass)]
    [TestCase("none", "[{ x: 2 }]", Outcome.Pass)]
    [TestCase("none", "[{ x: 2 }, { x: 1 }]", Outcome.Fail)]
    [TestCase("none", "[]", Outcome.Pass)]
    [TestCase("none", "!open [{ x: 2 }]", Outcome.Open)]
    [TestCase("none", "!unknown y", Outcome.Open)]
    [TestCase("some", "{ x: 1 }", Outcome.Pass)]
    public void Elements_are_judged_one_by_one(string quantifier, string list, Outcome expected) =>
        Assert.That(RuleText.Judge($"{{ {quantifier}: list, satisfies: {{ path: x, equals: 1 }} }}", $"{{ list: {list} }}"), Is.EqualTo(expected));

    [TestCase("{ f: 20, t: 25, p: tcp }", Outcome.Fail)]
    [TestCase("{ f: 0, t: 0, p: '-1' }", Outcome.Fail)]
    [TestCase("{ f: 80, t: 80, p: tcp }", Outcome.Pass)]
    [TestCase("{ f: !unknown x, t: 80, p: tcp }", Outcome.Open)]
    [TestCase("{ f: !unknown x, t: 10, p: tcp }", Outcome.Pass)]
    public void Ports_come_from_two_attributes(string rule, Outcome expected) =>
        Assert.That(RuleText.Judge("{ none: r, satisfies: { ports: { from: f, to: t, protocol: p }, coversPort: 22 } }", $"{{ r: [{rule}] }}"), Is.EqualTo(expected));
}
