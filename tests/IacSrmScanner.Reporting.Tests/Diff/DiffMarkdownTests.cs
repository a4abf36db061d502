using System.Collections.Immutable;
using IacSrmScanner.Core.Resources;
using IacSrmScanner.Reporting.Diff;
using IacSrmScanner.Reporting.Tests.Matrix;
using IacSrmScanner.Responsibility.DeliveryModels;
using IacSrmScanner.Responsibility.Layers;
using IacSrmScanner.Responsibility.Services;
using IacSrmScanner.Rules.Diff;
using IacSrmScanner.Rules.Matrix;
using IacSrmScanner.Testing;

namespace IacSrmScanner.Reporting.Tests.Diff;

internal sealed class DiffMarkdownTests
{
    [Test]
    public void The_comment_is_the_golden_one() => Baseline.Compare(
        Path.Combine(Repository.Root, "tests", "IacSrmScanner.Reporting.Tests", "Diff", "diff.md"),
        Write(
            new Side("", Matrix(Row("aws_db_instance", "orders", Owner.Provider, DutyState.Inherited, Owner.Customer), Row("aws_kept", "a", Owner.Customer, DutyState.Missing, Owner.Shared)), [Example.Failing]),
            new Side("", Matrix(Row("aws_machine", "<b>|x", Owner.Customer, DutyState.NoCheckYet, Owner.Customer), Row("aws_kept", "a", Owner.Customer, DutyState.Met, Owner.Shared)), [])));

    [Test]
    public void Without_a_change_there_is_only_the_summary()
    {
        var side = new Side("", Matrix(Row("aws_kept", "a", Owner.Customer, DutyState.Met, Owner.Shared)), [Example.Failing]);
        Assert.That(Write(side, side), Does.Contain("Duties gained: 0, lost: 0, changed: 0. Findings: 0 new, 0 fixed, 1 unchanged.").And.Not.Contain("###"));
    }

    [Test]
    public void A_long_list_is_cut_and_says_so()
    {
        var many = Enumerable.Range(0, 60).Select(_ => Example.Failing).ToImmutableArray();
        Assert.That(Write(new Side("", Matrix(), []), new Side("", Matrix(), many)), Does.Contain("… and 10 more.").And.Contain("60 new"));
    }

    private static string Write(Side before, Side after)
    {
        var output = new StringWriter { NewLine = "\n" };
        DiffMarkdown.Write(output, ResponsibilityDiff.Of(before, after), Example.Model);
        return output.ToString();
    }

    private static ResponsibilityMatrix Matrix(params ImmutableArray<MatrixResource> rows) => new(rows, [], []);

    private static MatrixResource Row(string type, string name, Owner owner, DutyState state, Owner other) => new(
        "",
        SmallMatrix.Resource(type, name, Cloud.Aws),
        new Classification(type, "Things", DeliveryModel.Iaas, "thing", Role.Primary, "aws", ""),
        DeliveryAnswer.Of(DeliveryModel.Iaas, "it is so"),
        [SmallMatrix.Duty("data", [owner], state)],
        [SmallMatrix.Duty("encryption-at-rest", [owner], state), SmallMatrix.Duty("network-exposure", [other], DutyState.NoCheckYet)]);
}
