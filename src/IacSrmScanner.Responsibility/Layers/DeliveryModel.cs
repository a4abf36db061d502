namespace IacSrmScanner.Responsibility.Layers;

/// <summary>How a service is delivered, which decides who owns which layer. From the most that is the customer's to the least.</summary>
public enum DeliveryModel
{
    /// <summary>Runs in the customer's own rooms: hardware and all above it are the customer's.</summary>
    OnPremises,

    /// <summary>Virtual machines and what stands on their own: the customer owns the operating system and all above it.</summary>
    Iaas,

    /// <summary>Machines whose system the provider renews once the customer lets it.</summary>
    ManagedMachines,

    /// <summary>Containers on machines that the customer runs; the orchestrator is the provider's.</summary>
    Containers,

    /// <summary>Containers on nodes whose images the provider makes and rolls out when the customer says so.</summary>
    ManagedNodes,

    /// <summary>Containers without machines: the customer owns the image and how it runs.</summary>
    ServerlessContainers,

    /// <summary>Managed platforms and databases, on instances of which the customer chooses size, version and network.</summary>
    Paas,

    /// <summary>Functions: the customer owns code, data and access.</summary>
    Faas,

    /// <summary>Services behind an endpoint, with no instance to see: storage, queues, keys, control planes.</summary>
    Abstracted,

    /// <summary>Finished software: the customer owns users, data and settings.</summary>
    Saas,
}
