using System.Collections.Immutable;
using IacSrmScanner.Responsibility.DeliveryModels;

namespace IacSrmScanner.Responsibility.Services;

/// <summary>The whole answer about one resource: what it is, how it is delivered, and who owns what concerns it.</summary>
/// <param name="Classification">Service, kind and role.</param>
/// <param name="Delivery">The delivery model and what decided it.</param>
/// <param name="Layers">The layers that concern it, from the ground up; empty for a resource without any of its own.</param>
/// <param name="Families">The control families that concern it, in the order of reports.</param>
public sealed record ResourceDuties(
    Classification Classification, DeliveryAnswer Delivery, ImmutableArray<Ownership> Layers, ImmutableArray<Ownership> Families)
{
    /// <summary>Whether the schemas know the type. Every family of its kind concerns one that they do not know.</summary>
    public bool IsKnownType { get; init; }

    /// <summary>Why these families concern it and no others, as a clause.</summary>
    public string Because { get; init; } = "";
}
