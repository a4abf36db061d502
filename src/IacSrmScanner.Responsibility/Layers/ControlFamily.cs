using System.Collections.Immutable;

namespace IacSrmScanner.Responsibility.Layers;

/// <summary>A kind of duty: encryption at rest, network exposure and so on.</summary>
/// <param name="Id">As rule files write it: <c>encryption-at-rest</c>.</param>
/// <param name="Title">For people.</param>
/// <param name="Layers">The layers that it protects; a resource without any of them has no such duty.</param>
public sealed record ControlFamily(string Id, string Title, ImmutableArray<string> Layers);
