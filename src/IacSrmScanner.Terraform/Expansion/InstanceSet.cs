using System.Collections.Immutable;
using IacSrmScanner.Core.Values;

namespace IacSrmScanner.Terraform.Expansion;

/// <summary>The instances of a block.</summary>
/// <param name="Kind">How it is multiplied.</param>
/// <param name="Slots">The instances, in the order of their keys.</param>
/// <param name="Why">Why it is not known whether these and only these exist; null when it is.</param>
internal sealed record InstanceSet(InstanceKind Kind, ImmutableArray<InstanceSlot> Slots, UnknownReason? Why)
{
    public static readonly InstanceSet Single = new(InstanceKind.Single, [InstanceSlot.Only], null);
}
