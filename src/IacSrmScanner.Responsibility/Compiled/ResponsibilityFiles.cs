using System.Collections.Immutable;
using IacSrmScanner.Responsibility.Duties;
using IacSrmScanner.Responsibility.Layers;
using IacSrmScanner.Responsibility.Matrices;
using IacSrmScanner.Responsibility.Services;

namespace IacSrmScanner.Responsibility.Compiled;

/// <summary>All of <c>rules/responsibility</c> but the decisions, which are made of rule conditions.</summary>
public sealed record ResponsibilityFiles(
    ResponsibilityModel Model,
    ImmutableArray<Scope> Kinds,
    RoleTable Roles,
    ImmutableArray<OwnershipMatrix> Matrices,
    ImmutableArray<ServiceEntry> Services,
    ImmutableArray<SharedControl> SharedControls,
    ImmutableArray<AttestedDuty> Attestations,
    ImmutableArray<SupportTable> Support)
{
    /// <summary>Groups of types that fewer families concern.</summary>
    public ImmutableArray<DutyGroup> Groups { get; init; } = [];

    /// <summary>By which settings a family concerns a type.</summary>
    public ImmutableArray<FamilySettings> Settings { get; init; } = [];
}
