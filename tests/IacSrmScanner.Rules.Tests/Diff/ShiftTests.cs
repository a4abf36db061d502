using IacSrmScanner.Responsibility.Layers;
using IacSrmScanner.Rules.Diff;
using IacSrmScanner.Rules.Matrix;
using IacSrmScanner.Rules.Tests.Matrix;

namespace IacSrmScanner.Rules.Tests.Diff;

/// <summary>What became of a duty: null stands for a side that does not have it.</summary>
internal sealed class ShiftTests
{
    [TestCase(Owner.Provider, Owner.Customer, "gained")]
    [TestCase(Owner.Shared, Owner.Customer, "gained")]
    [TestCase(Owner.Provider, Owner.Shared, "gained")]
    [TestCase(null, Owner.Customer, "gained")]
    [TestCase(null, Owner.Shared, "gained")]
    [TestCase(Owner.Customer, Owner.Provider, "lost")]
    [TestCase(Owner.Customer, Owner.Shared, "lost")]
    [TestCase(Owner.Shared, Owner.Provider, "lost")]
    [TestCase(Owner.Customer, null, "lost")]
    [TestCase(Owner.Customer, Owner.Customer, "moved")]
    [TestCase(Owner.Shared, Owner.Shared, "moved")]
    [TestCase(Owner.Provider, Owner.Provider, "")]
    [TestCase(null, Owner.Provider, "")]
    [TestCase(Owner.Provider, null, "")]
    public void Gained_lost_or_moved(Owner? before, Owner? after, string expected)
    {
        var shift = new Shift("patching", [.. Holders("aws_old.a", before)], [.. Holders("aws_new.a", after)]);
        var told = string.Join(",", new[] { (shift.IsGained, "gained"), (shift.IsLost, "lost"), (shift.IsMoved, "moved") }.Where(pair => pair.Item1).Select(pair => pair.Item2));
        Assert.That((told, shift.OwnerBefore, shift.OwnerAfter), Is.EqualTo((expected, before, after)));
    }

    [Test]
    public void On_the_same_resource_nothing_moved() =>
        Assert.That(new Shift("patching", [.. Holders("aws_a.a", Owner.Customer)], [.. Holders("aws_a.a", Owner.Customer)]).IsMoved, Is.False);

    [Test]
    public void The_resource_that_leaves_the_customer_most_counts()
    {
        var shift = new Shift("patching", [.. Holders("aws_a.a", Owner.Provider), .. Holders("aws_b.b", Owner.Customer)], [.. Holders("aws_c.c", Owner.Customer)]);
        Assert.That((shift.OwnerBefore, shift.IsGained), Is.EqualTo(((Owner?)Owner.Customer, false)));
    }

    private static IEnumerable<DutyHolder> Holders(string address, Owner? owner)
    {
        if (owner is { } found)
        {
            var duty = Duties.Duty("patching", found, found == Owner.Provider ? DutyState.Inherited : DutyState.NoCheckYet);
            yield return new DutyHolder(Duties.Row(address, duty), duty);
        }
    }
}
