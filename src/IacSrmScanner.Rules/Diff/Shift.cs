using System.Collections.Immutable;
using IacSrmScanner.Responsibility.Layers;

namespace IacSrmScanner.Rules.Diff;

/// <summary>A layer or control family on the resources that a change touches, before and after, taken together.</summary>
/// <param name="Subject">The layer's or family's id.</param>
/// <param name="Before">The touched resources that it concerned.</param>
/// <param name="After">The touched resources that it concerns.</param>
public sealed record Shift(string Subject, ImmutableArray<DutyHolder> Before, ImmutableArray<DutyHolder> After)
{
    /// <summary>The customer has more of it than before: it was the provider's, or shared, or not there.</summary>
    public bool IsGained => Share(After) > Share(Before) && Share(After) > Share(Owner.Provider);

    /// <summary>The customer has less of it than before.</summary>
    public bool IsLost => Share(After) < Share(Before) && Share(Before) > Share(Owner.Provider);

    /// <summary>The customer has as much of it as before, on other resources.</summary>
    public bool IsMoved => Share(After) == Share(Before) && Share(After) > Share(Owner.Provider)
        && !Before.Select(holder => holder.Resource.Resource.Address).SequenceEqual(After.Select(holder => holder.Resource.Resource.Address));

    /// <summary>Whose it was where the customer had most of it; null when it concerned none of the resources.</summary>
    public Owner? OwnerBefore => Owners(Before);

    /// <summary>Whose it is where the customer has most of it; null when it concerns none of the resources.</summary>
    public Owner? OwnerAfter => Owners(After);

    private static Owner? Owners(ImmutableArray<DutyHolder> holders) => holders.IsEmpty ? null : holders.Min(holder => holder.Duty.Ownership.Safest);

    private static int Share(ImmutableArray<DutyHolder> holders) => Share(Owners(holders));

    private static int Share(Owner? owner) => owner switch
    {
        Owner.Customer => 3,
        Owner.Shared => 2,
        Owner.Provider => 1,
        _ => 0,
    };
}
