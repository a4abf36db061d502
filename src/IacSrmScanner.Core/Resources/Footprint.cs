using System.Collections.Immutable;

namespace IacSrmScanner.Core.Resources;

/// <summary>What a rule reads of the resource that it judges, and of which others.</summary>
/// <param name="Attributes">The outermost names of the attributes read.</param>
/// <param name="Meta">The same of what is said about the resource.</param>
/// <param name="ReadsAll">It may read any attribute.</param>
/// <param name="RelatedTypes">The types of other resources that it looks at, as their dialect names them.</param>
/// <param name="RelatedAttributes">The outermost names of the attributes read of those, and of what is said about them.</param>
public sealed record Footprint(
    ImmutableArray<string> Attributes, ImmutableArray<string> Meta, bool ReadsAll, ImmutableArray<string> RelatedTypes, ImmutableArray<string> RelatedAttributes);
