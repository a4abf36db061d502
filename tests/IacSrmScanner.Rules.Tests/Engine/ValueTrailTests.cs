using IacSrmScanner.Core.Text;
using IacSrmScanner.Core.Values;
using IacSrmScanner.Rules.Engine;

namespace IacSrmScanner.Rules.Tests.Engine;

internal sealed class ValueTrailTests
{
    private static readonly SourceText Source = new("main.tf", new string('x', 10_000));

    private static Provenance Step(int at, string label, params Provenance[] inputs) =>
        new(new SourceSpan(Source, new TextSpan(at, 1)), ProvenanceKind.Referenced) { Label = label, Inputs = [.. inputs] };

    [Test]
    public void Steps_come_nearest_first_with_their_distance_each_once()
    {
        var shared = Step(9, "d");
        var last = Step(0, "a", Step(1, "b", shared), Step(2, "c", shared));
        Assert.That(
            ValueTrail.Of(last, 100).Select(step => $"{step.Depth}{step.Step.Label}"), Is.EqualTo(new[] { "0a", "1b", "2d", "1c" }));
    }

    [Test]
    public void A_step_at_the_same_place_or_without_one_is_passed_over()
    {
        var nowhere = new Provenance(new SourceSpan(new SourceText("", ""), default), ProvenanceKind.Computed) { Inputs = [Step(5, "origin")] };
        Assert.That(
            ValueTrail.Of(Step(0, "a", Step(0, "a", nowhere)), 100).Select(step => $"{step.Depth}{step.Step.Label}"),
            Is.EqualTo(new[] { "0a", "1origin" }));
    }

    [Test]
    public void A_long_way_is_cut_and_a_wide_one_is_not_walked_to_its_end()
    {
        var chain = Step(0, "end");
        for (var i = 1; i < 5_000; i++)
        {
            chain = Step(i, "", chain);
        }

        var wide = Step(0, "a", [.. Enumerable.Range(0, 100_000).Select(_ => Step(1, "same"))]);
        Assert.Multiple(() =>
        {
            Assert.That(ValueTrail.Of(chain, 100), Has.Length.EqualTo(100));
            Assert.That(ValueTrail.Of(wide, 100), Has.Length.EqualTo(2));
        });
    }
}
