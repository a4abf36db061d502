using IacSrmScanner.Core.Diagnostics;

namespace IacSrmScanner.Terraform.Evaluation;

/// <summary>What can be wrong with an expression.</summary>
internal static class EvaluationDiagnostics
{
    public static readonly DiagnosticDescriptor InvalidExpression =
        new("TFM0010", DiagnosticSeverity.Warning, "Terraform refuses this expression: {0}.");

    public static readonly DiagnosticDescriptor Cycle =
        new("TFM0011", DiagnosticSeverity.Warning, "'{0}' depends on itself.");

    public static readonly DiagnosticDescriptor WorkLimit =
        new("TFM0012", DiagnosticSeverity.Error, "The module '{0}' takes more steps to evaluate than the scanner spends; the rest of its values is unknown.");
}
