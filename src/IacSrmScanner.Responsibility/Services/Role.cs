namespace IacSrmScanner.Responsibility.Services;

/// <summary>What a resource is to its service.</summary>
public enum Role
{
    /// <summary>The thing itself: it carries the layers of its kind.</summary>
    Primary,

    /// <summary>States who may reach another resource.</summary>
    Access,

    /// <summary>States from where another resource may be reached.</summary>
    NetworkRule,

    /// <summary>Sets something of another resource.</summary>
    Control,

    /// <summary>A key, certificate, secret or account.</summary>
    Credential,

    /// <summary>Data, a version or a job inside another resource.</summary>
    Content,

    /// <summary>Joins two resources.</summary>
    Link,

    /// <summary>Holds further resources that are not seen here.</summary>
    Wrapper,
}
