using IacSrmScanner.Core.Diagnostics;

namespace IacSrmScanner.CloudFormation.Intrinsics;

/// <summary>What can be wrong with the use of an intrinsic. The value is then unknown and nothing else is lost.</summary>
public static class IntrinsicDiagnostics
{
    public static readonly DiagnosticDescriptor NotEvaluated =
        new("CFN0010", DiagnosticSeverity.Warning, "'{0}' is not evaluated; values made with it are unknown.");

    public static readonly DiagnosticDescriptor Malformed =
        new("CFN0011", DiagnosticSeverity.Warning, "'{0}' expects {1}.");

    public static readonly DiagnosticDescriptor UnknownName =
        new("CFN0012", DiagnosticSeverity.Warning, "'{0}' names neither a parameter nor a resource of this template.");

    public static readonly DiagnosticDescriptor UnknownMapping =
        new("CFN0013", DiagnosticSeverity.Warning, "The mapping '{0}' has no entry '{1}'.");
}
