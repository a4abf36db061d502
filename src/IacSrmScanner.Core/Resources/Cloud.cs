namespace IacSrmScanner.Core.Resources;

/// <summary>The provider with which the responsibility for a resource is shared.</summary>
public enum Cloud
{
    /// <summary>No cloud that the model describes: <c>random_id</c>, <c>kubernetes_pod</c>, custom resources.</summary>
    Other,
    Aws,
    Azure,
    Gcp,
}
