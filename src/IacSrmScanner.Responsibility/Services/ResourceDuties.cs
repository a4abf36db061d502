using System.Collections.Immutable;
using IacSrmScanner.Responsibility.DeliveryModels;

namespace IacSrmScanner.Responsibility.Services;

/// <summary>The whole answer about one resource: what it is, how it is delivered, and who owns what concerns it.</summary>
/// <param name="Classification">Service, kind and role.</param>
/// <param name="Delivery">The delivery model and what decided it.</param>
/// <param name="Layers">The layers that concern it, from the ground up; empty for a resource without any of its own.</param>
/// <param name="Families">The control families that concern it, in the order of reports.</param>
public sealed record ResourceDuties(
    Classification Classification, DeliveryAnswer Delivery, ImmutableArray<Ownership> Layers, ImmutableArray<Ownership> Families);
