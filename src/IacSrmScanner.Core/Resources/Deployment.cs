using System.Collections.Immutable;
using IacSrmScanner.Core.Values;

namespace IacSrmScanner.Core.Resources;

/// <summary>One way of deploying a configuration: what the deployer chooses, and the resources that come of it.</summary>
/// <param name="Choices">The inputs that are decided here, in order of their names.</param>
/// <param name="IsAllowed">False when the configuration itself rules this way out; unknown when that cannot be told.</param>
/// <param name="Graph">The resources that a verdict may look at, as they are in this deployment.</param>
public sealed record Deployment(ImmutableArray<InputChoice> Choices, Truth IsAllowed, ResourceGraph Graph)
{
    /// <summary>What must be chosen besides, since what is ordinary is refused with these choices; a verdict does not depend on it.</summary>
    public ImmutableArray<InputChoice> Needed { get; init; } = [];
}
