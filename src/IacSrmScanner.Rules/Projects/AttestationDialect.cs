using IacSrmScanner.Core.Resources;

namespace IacSrmScanner.Rules.Projects;

/// <summary>The dialect of <c>srm-attestations.yaml</c>.</summary>
public static class AttestationDialect
{
    public static readonly Dialect Instance = new("attestation");
}
