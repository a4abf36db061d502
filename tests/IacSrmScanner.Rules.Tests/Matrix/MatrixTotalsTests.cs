using IacSrmScanner.Rules.Matrix;

namespace IacSrmScanner.Rules.Tests.Matrix;

internal sealed class MatrixTotalsTests
{
    [Test]
    public void Each_state_is_counted_and_the_customers_are_all_that_concern_them()
    {
        var totals = MatrixTotals.Of([.. Enum.GetValues<DutyState>(), DutyState.Met, DutyState.Inherited]);
        Assert.That(totals[DutyState.Met], Is.EqualTo(2));
        Assert.That(totals[DutyState.Inherited], Is.EqualTo(2));
        Assert.That(totals.Counts.Sum(), Is.EqualTo(9));
        Assert.That(totals.Customers, Is.EqualTo(6), "without what is inherited and what does not apply");
    }

    [Test]
    public void Of_nothing_there_is_nothing() => Assert.That(MatrixTotals.Of([]).Customers, Is.Zero);
}
