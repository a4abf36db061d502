using IacSrmScanner.Core.Diagnostics;

namespace IacSrmScanner.CloudFormation.Configurations;

/// <summary>What can be wrong with the parts of a resource.</summary>
public static class ResourceDiagnostics
{
    public static readonly DiagnosticDescriptor PropertiesUnknown =
        new("CFN0030", DiagnosticSeverity.Warning, "The properties of '{0}' are no mapping; none of them is known.");
}
