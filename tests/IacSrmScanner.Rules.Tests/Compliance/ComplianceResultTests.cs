using IacSrmScanner.Responsibility.Layers;
using IacSrmScanner.Rules.Compliance;
using IacSrmScanner.Rules.Findings;
using IacSrmScanner.Rules.Matrix;
using IacSrmScanner.Rules.Tests.Matrix;

namespace IacSrmScanner.Rules.Tests.Compliance;

internal sealed class ComplianceResultTests
{
    private static readonly Framework Framework = new(
        "small", "Small", "1", "Nobody", "https://example.org", [new MappingSource("s", "file", "1", "2026-11")],
        [new Requirement("1", "One", [new Mapping("A", "s", "a"), new Mapping("B", "s", "b")]), new Requirement("2", "Two", [])]);

    [TestCase(new[] { Outcome.Pass, Outcome.Open, Outcome.Fail }, DutyState.Missing)]
    [TestCase(new[] { Outcome.Pass, Outcome.Open, Outcome.Inherited }, DutyState.Open)]
    [TestCase(new[] { Outcome.Pass, Outcome.Inherited }, DutyState.Met)]
    [TestCase(new[] { Outcome.Inherited }, DutyState.Inherited)]
    [TestCase(new[] { Outcome.NotApplicable }, DutyState.ToAttest)]
    public void A_requirement_stands_as_the_worst_of_its_controls(Outcome[] outcomes, DutyState expected) =>
        Assert.That(Result(outcomes).Requirements[0].State, Is.EqualTo(expected));

    [Test]
    public void What_no_control_shows_is_to_attest() => Assert.That(Result(Outcome.Pass).Requirements[1].State, Is.EqualTo(DutyState.ToAttest));

    [Test]
    public void Verdicts_are_counted_for_each_resource()
    {
        var requirement = Result(Outcome.Pass, Outcome.Fail, Outcome.Fail).Requirements[0];
        Assert.That(
            new[] { DutyState.Met, DutyState.Missing, DutyState.Open, DutyState.Inherited }.Select(requirement.Count), Is.EqualTo(new[] { 1, 2, 0, 0 }));
    }

    [Test]
    public void A_control_that_is_not_mapped_says_nothing()
    {
        var result = ComplianceResult.Of(Framework, Duties.Matrix(Row(Duties.Finding(Outcome.Fail, "C"))));
        Assert.That(result.Requirements.Select(requirement => requirement.Verdicts.Length), Is.EqualTo(new[] { 0, 0 }));
    }

    private static ComplianceResult Result(params Outcome[] outcomes) =>
        ComplianceResult.Of(Framework, Duties.Matrix([.. outcomes.Select((outcome, i) => Row(Duties.Finding(outcome, i % 2 == 0 ? "A" : "B")))]));

    private static MatrixResource Row(Finding finding) => Duties.Row("aws_a.a", Duties.Duty("secrets", Owner.Customer, DutyState.Met, finding));
}
