namespace IacSrmScanner.Core.Resources;

/// <summary>All ways of deploying a configuration between which a verdict could differ, the ordinary one first.</summary>
/// <param name="Count">How many there are, those that are not allowed included; 0 when nothing is left to choose.</param>
/// <param name="Each">They, made as they are asked for; empty when there are too many.</param>
/// <param name="TooMany">Why they are not gone through, as a clause that can follow "because"; null when they are.</param>
public sealed record DeploymentSet(int Count, IEnumerable<Deployment> Each, string? TooMany)
{
    public static DeploymentSet NoChoice { get; } = new(0, [], null);

    /// <summary>
    /// The configuration with all these choices left open: a verdict that is certain there holds for each of them. Null when that is
    /// so of the configuration as it was evaluated.
    /// </summary>
    public Func<Deployment>? Undecided { get; init; }
}
