using IacSrmScanner.Core.Diagnostics;

namespace IacSrmScanner.CloudFormation.Conditions;

/// <summary>What can be wrong with conditions. They are then undecided.</summary>
public static class ConditionDiagnostics
{
    public static readonly DiagnosticDescriptor Undeclared =
        new("CFN0020", DiagnosticSeverity.Warning, "The condition '{0}' is not declared.");

    public static readonly DiagnosticDescriptor Cyclic =
        new("CFN0021", DiagnosticSeverity.Warning, "The condition '{0}' depends on itself.");
}
