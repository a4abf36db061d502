namespace IacSrmScanner.Responsibility.Layers;

/// <summary>How a service is delivered, which decides who owns which layer.</summary>
public enum DeliveryModel
{
    /// <summary>Virtual machines and what stands on their own: the customer owns the operating system and all above it.</summary>
    Iaas,

    /// <summary>Containers and their orchestration: the nodes are shared, the images are the customer's.</summary>
    Containers,

    /// <summary>Managed platforms, databases, storage and other services: the customer owns data, access and configuration.</summary>
    Paas,

    /// <summary>Functions: the customer owns code, data and access.</summary>
    Faas,
}
