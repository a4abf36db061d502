using System.Collections.Immutable;
using IacSrmScanner.Responsibility.Layers;
using IacSrmScanner.Responsibility.Matrices;
using IacSrmScanner.Responsibility.Reading;
using IacSrmScanner.Responsibility.Services;
using IacSrmScanner.Rules.Findings;
using IacSrmScanner.Rules.Matrix;

namespace IacSrmScanner.Rules.Tests.Matrix;

internal sealed class DutyStatesTests
{
    private static readonly MatrixCell Cell = new("small", "column", "Their words", Owner.Provider, true, new DataSource("A table", "", "1", ""), "");

    private static IEnumerable<TestCaseData> OfTheCustomer =>
    [
        new(new[] { Outcome.Fail, Outcome.Open, Outcome.Pass }, DutyState.Missing, "Title of SRM-AWS-TEST-000 (SRM-AWS-TEST-000)"),
        new(new[] { Outcome.Pass, Outcome.Open }, DutyState.Open, "Why it is so"),
        new(new[] { Outcome.Pass }, DutyState.Met, "the control that is checked is met"),
        new(new[] { Outcome.Pass, Outcome.Pass, Outcome.NotApplicable }, DutyState.Met, "all 2 controls that are checked are met"),
        new(new[] { Outcome.Inherited, Outcome.NotApplicable }, DutyState.Inherited, "the layer below it is the provider's"),
        new(new[] { Outcome.NotApplicable }, DutyState.NotApplicable, "it is not asked of a resource that is configured like this: Title of SRM-AWS-TEST-000 (SRM-AWS-TEST-000)"),
        new(Array.Empty<Outcome>(), DutyState.NoCheckYet, "no rule checks it on this type of resource"),
    ];

    [TestCaseSource(nameof(OfTheCustomer))]
    public void The_worst_verdict_counts(Outcome[] outcomes, DutyState state, string reason)
    {
        var duty = Of([Owner.Customer], [], outcomes);
        Assert.That((duty.State, duty.Reason), Is.EqualTo((state, reason)));
    }

    [Test]
    public void What_no_rule_checks_names_the_setting_that_decides_it()
    {
        var duty = DutyStates.Of(new Ownership("secrets", [Owner.Customer], []) { Setting = "user_data" }, "", []);
        Assert.That((duty.State, duty.Reason), Is.EqualTo((DutyState.NoCheckYet, "no rule checks it on this type of resource, of which 'user_data' decides")));
    }

    [Test]
    public void What_is_not_asked_names_the_attributes_by_which_it_is_not()
    {
        var control = RuleText.Control("{ path: a, equals: 1 }");
        var where = RuleText.Control("{ all: [{ path: engine, equals: x }, { path: kind, isEmpty: false }] }").Checks[0].Require;
        control = control with { Checks = [control.Checks[0] with { Where = where }] };
        var finding = RuleText.Find(control, "{ engine: y }");
        var duty = DutyStates.Of(new Ownership("secrets", [Owner.Customer], []), "", [finding]);
        Assert.That(finding.Outcome, Is.EqualTo(Outcome.NotApplicable));
        Assert.That(duty.Reason, Is.EqualTo($"it is not asked of a resource that is configured like this, by 'engine', 'kind': {control.Title} ({control.Id})"));
    }

    [Test]
    public void What_is_the_providers_is_inherited_in_the_words_of_the_document()
    {
        Assert.That(Of([Owner.Provider], [Cell]).Reason, Is.EqualTo("the provider takes care of it: Their words"));
        Assert.That(Of([Owner.Provider], [], Outcome.Inherited).Reason, Is.EqualTo("the provider takes care of it"));
        Assert.That(Of([Owner.Provider], [Cell], Outcome.NotApplicable).State, Is.EqualTo(DutyState.Inherited));
    }

    [TestCase(Outcome.Fail, DutyState.Missing)]
    [TestCase(Outcome.Open, DutyState.Open)]
    [TestCase(Outcome.Pass, DutyState.Met)]
    public void A_part_of_the_providers_that_a_rule_judges_is_shared_and_keeps_its_source(Outcome outcome, DutyState state)
    {
        var duty = Of([Owner.Provider], [Cell], outcome);
        Assert.That((duty.State, duty.Ownership.Owner, duty.Cell), Is.EqualTo((state, (Owner?)Owner.Shared, Cell)));
    }

    [Test]
    public void Whose_it_is_is_open_where_it_may_be_the_providers()
    {
        var duty = Of([Owner.Customer, Owner.Provider], [], Outcome.Fail);
        Assert.That((duty.State, duty.Reason), Is.EqualTo((DutyState.Open, "whose it is depends on the delivery model, and nothing tells")));
    }

    [Test]
    public void Customers_or_shared_is_the_customers_to_do() =>
        Assert.That(Of([Owner.Customer, Owner.Shared], [], Outcome.Fail).State, Is.EqualTo(DutyState.Missing));

    [Test]
    public void No_more_than_three_controls_are_named_each_once()
    {
        var findings = Enumerable.Range(0, 5).Select(i => Duties.Finding(Outcome.Fail, $"SRM-AWS-TEST-00{i}"));
        var duty = DutyStates.Of(new Ownership("secrets", [Owner.Customer], []), "", [.. findings, .. findings]);
        Assert.That(duty.Reason, Does.Contain("TEST-002").And.EndsWith("; and 2 more").And.Not.Contain("TEST-003"));
    }

    private static MatrixDuty Of(ImmutableArray<Owner> owners, ImmutableArray<MatrixCell> cells, params Outcome[] outcomes) => DutyStates.Of(
        new Ownership("secrets", owners, cells),
        "nothing tells",
        [.. outcomes.Select((outcome, i) => Duties.Finding(outcome, $"SRM-AWS-TEST-00{i}"))]);
}
