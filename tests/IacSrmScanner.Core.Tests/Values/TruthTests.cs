using IacSrmScanner.Core.Values;

namespace IacSrmScanner.Core.Tests.Values;

internal sealed class TruthTests
{
    private static readonly Truth[] All = [Truth.True, Truth.False, Truth.Unknown];

    [Test]
    public void And_is_the_lesser_or_the_greater_and_not_turns_them()
    {
        foreach (var left in All)
        {
            foreach (var right in All)
            {
                Assert.That(Truth.And(left, right), Is.EqualTo(left.IsFalse || right.IsFalse ? Truth.False : left.IsTrue && right.IsTrue ? Truth.True : Truth.Unknown));
                Assert.That(Truth.Or(left, right), Is.EqualTo(Truth.And(left.Negate(), right.Negate()).Negate()));
            }
        }
    }

    [Test]
    public void The_default_is_unknown() => Assert.That(default(Truth).IsUnknown, Is.True);
}
