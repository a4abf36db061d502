using IacSrmScanner.Core.Diagnostics;

namespace IacSrmScanner.CloudFormation.Templates;

/// <summary>What can be wrong with a template before anything is evaluated.</summary>
public static class TemplateDiagnostics
{
    public static readonly DiagnosticDescriptor Unreadable =
        new("CFN0001", DiagnosticSeverity.Error, "The file '{0}' looks like a CloudFormation template but is not a mapping with resources.");

    public static readonly DiagnosticDescriptor NoMapping =
        new("CFN0002", DiagnosticSeverity.Error, "'{0}' must be a mapping and is left out.");

    public static readonly DiagnosticDescriptor ResourceLeftOut =
        new("CFN0003", DiagnosticSeverity.Error, "The resource '{0}' is left out: {1}.");

    public static readonly DiagnosticDescriptor NotExpanded =
        new("CFN0004", DiagnosticSeverity.Warning, "{0} '{1}' is not expanded; what it makes is not seen.");
}
