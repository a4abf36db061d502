using System.Collections.Immutable;

namespace IacSrmScanner.Responsibility.Services;

/// <summary>Which layers and control families concern the resources of a kind or role.</summary>
/// <param name="Id">The kind or role.</param>
/// <param name="Title">For people.</param>
/// <param name="Layers">The ids of its layers.</param>
/// <param name="Families">The ids of its control families.</param>
public sealed record Scope(string Id, string Title, ImmutableArray<string> Layers, ImmutableArray<string> Families);
