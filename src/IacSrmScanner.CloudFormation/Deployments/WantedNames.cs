using System.Collections.Immutable;
using IacSrmScanner.Core.Resources;

namespace IacSrmScanner.CloudFormation.Deployments;

/// <summary>What of a resource is evaluated for one verdict: only what the rule reads, for it is done for each deployment.</summary>
/// <param name="Properties">The names of properties; null for all.</param>
/// <param name="Meta">The names of what is said about the resource, such as <c>DeletionPolicy</c>.</param>
internal sealed record WantedNames(ImmutableHashSet<string>? Properties, ImmutableHashSet<string> Meta)
{
    public static WantedNames Of(Footprint footprint) => new(
        footprint.ReadsAll ? null : footprint.Attributes.ToImmutableHashSet(StringComparer.Ordinal),
        footprint.Meta.ToImmutableHashSet(StringComparer.Ordinal));
}
