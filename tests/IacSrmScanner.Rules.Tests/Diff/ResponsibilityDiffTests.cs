using System.Collections.Immutable;
using IacSrmScanner.Responsibility.Layers;
using IacSrmScanner.Rules.Diff;
using IacSrmScanner.Rules.Findings;
using IacSrmScanner.Rules.Matrix;
using IacSrmScanner.Rules.Tests.Matrix;

namespace IacSrmScanner.Rules.Tests.Diff;

internal sealed class ResponsibilityDiffTests
{
    [Test]
    public void The_same_on_both_sides_is_no_change()
    {
        var diff = Of([Row("aws_a.a", Owner.Customer, DutyState.Met)], [Row("aws_a.a", Owner.Customer, DutyState.Met)]);
        Assert.That(diff.Changes, Is.Empty);
        Assert.That(diff.Shifts, Is.Empty);
    }

    [TestCase(Owner.Provider, DutyState.Inherited, Owner.Customer, DutyState.Missing, "gained")]
    [TestCase(Owner.Customer, DutyState.Met, Owner.Provider, DutyState.Inherited, "lost")]
    [TestCase(Owner.Customer, DutyState.Missing, Owner.Customer, DutyState.Met, "other state")]
    [TestCase(Owner.Shared, DutyState.Met, Owner.Customer, DutyState.Met, "")]
    public void A_duty_that_changes_on_a_resource_that_stays(Owner before, DutyState old, Owner after, DutyState young, string expected) =>
        Assert.That(Told(Of([Row("aws_a.a", before, old)], [Row("aws_a.a", after, young)])), Is.EqualTo(expected));

    [Test]
    public void A_resource_that_comes_brings_its_duties_and_one_that_goes_takes_them()
    {
        Assert.That(Told(Of([], [Row("aws_a.a", Owner.Customer, DutyState.NoCheckYet)])), Is.EqualTo("gained"));
        Assert.That(Told(Of([Row("aws_a.a", Owner.Shared, DutyState.Met)], [])), Is.EqualTo("lost"));
        Assert.That(Told(Of([], [Row("aws_a.a", Owner.Provider, DutyState.Inherited)])), Is.Empty, "what is inherited is nobody's gain");
    }

    [Test]
    public void A_resource_that_only_stands_otherwise_does_not_hide_what_another_gains()
    {
        var diff = Of(
            [Row("aws_a.a", Owner.Provider, DutyState.Inherited), Row("aws_b.b", Owner.Customer, DutyState.Missing)],
            [Row("aws_c.c", Owner.Customer, DutyState.NoCheckYet), Row("aws_b.b", Owner.Customer, DutyState.Met)]);
        var shift = diff.Shifts.Single();
        Assert.That((shift.IsGained, shift.Before.Length, shift.After.Length), Is.EqualTo((true, 1, 1)));
    }

    [Test]
    public void A_finding_is_new_fixed_or_unchanged_wherever_it_stands()
    {
        Finding[] before = [Duties.Finding(Outcome.Fail, "SRM-AWS-TEST-001"), Duties.Finding(Outcome.Fail, "SRM-AWS-TEST-002"), Duties.Finding(Outcome.Open, "SRM-AWS-TEST-004")];
        Finding[] after = [Duties.Finding(Outcome.Fail, "SRM-AWS-TEST-002"), Duties.Finding(Outcome.Fail, "SRM-AWS-TEST-003")];
        var diff = ResponsibilityDiff.Of(new Side("", Duties.Matrix(), [.. before]), new Side("", Duties.Matrix(), [.. after]));
        Assert.That(diff.Fixed.Select(finding => finding.Control.Id), Is.EqualTo(new[] { "SRM-AWS-TEST-001" }));
        Assert.That(diff.New.Select(finding => finding.Control.Id), Is.EqualTo(new[] { "SRM-AWS-TEST-003" }));
        Assert.That(diff.Unchanged, Is.EqualTo(1));
    }

    [Test]
    public void The_second_finding_of_a_control_on_a_resource_is_a_finding_of_its_own()
    {
        var finding = Duties.Finding(Outcome.Fail);
        var diff = ResponsibilityDiff.Of(new Side("", Duties.Matrix(), [finding]), new Side("", Duties.Matrix(), [finding, finding]));
        Assert.That((diff.New.Length, diff.Fixed.Length, diff.Unchanged), Is.EqualTo((1, 0, 1)));
    }

    [Test]
    public void Two_folders_with_the_same_content_are_the_same()
    {
        var (one, two) = (Row("old/net", "aws_a.a"), Row("new/net", "aws_a.a"));
        var diff = ResponsibilityDiff.Of(
            new Side("old", Duties.Matrix(one), [Duties.Finding(Outcome.Fail) with { Configuration = "old/net" }]),
            new Side("new", Duties.Matrix(two), [Duties.Finding(Outcome.Fail) with { Configuration = "new/net" }]));
        Assert.That((diff.Changes.Length, diff.New.Length, diff.Fixed.Length, diff.Unchanged), Is.EqualTo((0, 0, 0, 1)));
    }

    [TestCase("a", "a", "")]
    [TestCase("a", "a/b", "b")]
    [TestCase("a", "ab", "ab")]
    [TestCase("", "a/b", "a/b")]
    public void A_path_counts_from_the_folder_of_its_side(string directory, string path, string expected) =>
        Assert.That(new Side(directory, Duties.Matrix(), []).Relative(path), Is.EqualTo(expected));

    private static string Told(ResponsibilityDiff diff) => string.Join(",", diff.Changes.SelectMany(change =>
        new[] { (change.IsGained, "gained"), (change.IsLost, "lost"), (change.IsOtherState, "other state") }.Where(pair => pair.Item1).Select(pair => pair.Item2)));

    private static MatrixResource Row(string address, Owner owner, DutyState state) => Duties.Row(address, Duties.Duty("patching", owner, state));

    private static MatrixResource Row(string configuration, string address) => Duties.Row(configuration, address, [Duties.Duty("patching", Owner.Customer, DutyState.Met)]);

    private static ResponsibilityDiff Of(ImmutableArray<MatrixResource> before, ImmutableArray<MatrixResource> after) =>
        ResponsibilityDiff.Of(new Side("", Duties.Matrix(before), []), new Side("", Duties.Matrix(after), []));
}
