using IacSrmScanner.Core.Diagnostics;

namespace IacSrmScanner.CloudFormation.Inputs;

/// <summary>What can be wrong with values of parameters that are given beside the templates.</summary>
public static class InputDiagnostics
{
    public static readonly DiagnosticDescriptor Undeclared =
        new("CFN0060", DiagnosticSeverity.Error, "The parameter '{0}' is given a value, but no scanned template declares it.");

    public static readonly DiagnosticDescriptor NotAllowed =
        new("CFN0061", DiagnosticSeverity.Warning, "The value given to the parameter '{0}' is not one that the template allows.");
}
