using IacSrmScanner.Core.Diagnostics;

namespace IacSrmScanner.CloudFormation.Sam;

/// <summary>What can be wrong with a serverless template. The transform would refuse it as a whole; here the rest goes on.</summary>
public static class SamDiagnostics
{
    public static readonly DiagnosticDescriptor Resource =
        new("CFN0040", DiagnosticSeverity.Error, "The serverless resource '{0}' cannot be expanded as it stands: {1}.");

    public static readonly DiagnosticDescriptor Template =
        new("CFN0041", DiagnosticSeverity.Error, "The serverless template cannot be expanded as it stands: {0}.");

    public static readonly DiagnosticDescriptor Limit =
        new("CFN0042", DiagnosticSeverity.Error, "The serverless template is not expanded whole: {0}.");
}
