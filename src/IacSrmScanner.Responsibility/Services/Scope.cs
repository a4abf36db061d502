using System.Collections.Immutable;

namespace IacSrmScanner.Responsibility.Services;

/// <summary>Which layers and control families concern the resources of a kind, a role or a group of types.</summary>
/// <param name="Id">The kind, role or group.</param>
/// <param name="Title">For people.</param>
/// <param name="Layers">The ids of its layers; empty for a group, which has those of its kind or role.</param>
/// <param name="Families">The ids of the control families that concern a type of it where the type carries a setting for them.</param>
public sealed record Scope(string Id, string Title, ImmutableArray<string> Layers, ImmutableArray<string> Families)
{
    /// <summary>The families that concern each of its types, whatever settings the type carries.</summary>
    public ImmutableArray<string> Always { get; init; } = [];

    /// <summary>Why these and no others, as a clause; empty for a kind, where the settings alone say it.</summary>
    public string Because { get; init; } = "";

    public bool Names(string family) => Families.Contains(family) || Always.Contains(family);
}
