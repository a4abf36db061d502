using IacSrmScanner.Core.Text;
using IacSrmScanner.Rules.Engine;
using IacSrmScanner.Rules.Findings;

namespace IacSrmScanner.Rules.Tests.Engine;

internal sealed class FindingMergerTests
{
    [Test]
    public void Instances_of_one_block_with_one_cause_are_one_finding()
    {
        var finding = RuleText.Find("{ path: a, equals: 1 }", "{ a: 2 }");
        var other = RuleText.Find("{ path: a, equals: 1 }", "{ a: 2 }");
        var merged = FindingMerger.Merge([finding with { Instances = ["x[0]"] }, finding with { Instances = ["x[1]"] }, other with { Instances = ["y"] }]);
        Assert.That(merged.Select(each => string.Join(",", each.Instances)), Is.EquivalentTo(new[] { "x[0],x[1]", "y" }));
    }

    [Test]
    public void The_order_does_not_depend_on_the_order_of_the_input()
    {
        var findings = new[] { "{ a: 2 }", "{ b: 1, a: 2 }" }.Select(body => RuleText.Find("{ path: a, equals: 1 }", body)).ToArray();
        var one = FindingMerger.Merge(findings).Select(finding => finding.Span.ToString());
        var two = FindingMerger.Merge(findings.Reverse()).Select(finding => finding.Span.ToString());
        Assert.That(one, Is.EqualTo(two));
    }

    [Test]
    public void The_places_of_all_instances_are_kept_each_once_and_not_too_many()
    {
        var finding = RuleText.Find("{ path: a, equals: 1 }", "{ a: 2 }");
        var source = new SourceText("main.tf", new string('x', 40));
        Finding Calling(int at) => finding with { Related = [new RelatedPlace(new SourceSpan(source, new TextSpan(at, 1)), $"called at {at}")] };
        var merged = FindingMerger.Merge([Calling(0), Calling(1), Calling(1), .. Enumerable.Range(2, 20).Select(Calling)]);
        Assert.That(
            merged.Single().Related.Select(place => place.Span.Span.Start),
            Is.EqualTo(Enumerable.Range(0, 10)));
    }
}
