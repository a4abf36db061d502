using System.Collections.Immutable;

namespace IacSrmScanner.Rules.Compliance;

/// <summary>A requirement of a framework.</summary>
/// <param name="Id">As the framework numbers it.</param>
/// <param name="Title">A short heading; empty where the framework's licence leaves nothing but ids.</param>
/// <param name="Controls">The controls that show a part of it; none where no code can.</param>
public sealed record Requirement(string Id, string Title, ImmutableArray<Mapping> Controls);
