namespace IacSrmScanner.Core.Resources;

/// <summary>
/// The ways in which a configuration can be deployed, where its author leaves a choice and every choice must be safe. For one
/// thread at a time.
/// </summary>
public interface IDeploymentSpace
{
    /// <summary>The deployments between which a verdict on a resource, reading what the footprint says, could differ.</summary>
    DeploymentSet Of(Resource resource, Footprint footprint);
}
