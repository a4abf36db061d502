using System.Collections.Immutable;
using IacSrmScanner.Responsibility.Layers;
using IacSrmScanner.Rules.Conditions;

namespace IacSrmScanner.Rules.Decisions;

/// <summary>One case of a decision.</summary>
/// <param name="When">When it holds.</param>
/// <param name="Models">How the resource is delivered then; several where the configuration does not tell.</param>
/// <param name="Because">Why, as a clause that can follow "because".</param>
public sealed record ModelCase(Condition When, ImmutableArray<DeliveryModel> Models, string Because);
