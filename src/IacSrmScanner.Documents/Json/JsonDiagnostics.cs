using IacSrmScanner.Core.Diagnostics;

namespace IacSrmScanner.Documents.Json;

/// <summary>What can be wrong with JSON. What is read although it is not JSON is a warning: other tools may refuse it.</summary>
public static class JsonDiagnostics
{
    public static readonly DiagnosticDescriptor Skipped =
        new("JSN0001", DiagnosticSeverity.Error, "The JSON cannot be read here: {0}. Reading goes on in line {1}.");

    public static readonly DiagnosticDescriptor RestSkipped =
        new("JSN0002", DiagnosticSeverity.Error, "The JSON cannot be read here: {0}. The rest of the document is not read.");

    public static readonly DiagnosticDescriptor DuplicateKey =
        new("JSN0003", DiagnosticSeverity.Warning, "The key '{0}' is already in line {1}; as in CloudFormation, the last one counts.");

    public static readonly DiagnosticDescriptor Quotes =
        new("JSN0004", DiagnosticSeverity.Warning, "JSON puts text and keys between double quotes.");

    public static readonly DiagnosticDescriptor Comment =
        new("JSN0005", DiagnosticSeverity.Warning, "JSON has no comments.");

    public static readonly DiagnosticDescriptor TrailingComma =
        new("JSN0006", DiagnosticSeverity.Warning, "JSON allows no comma before a closing bracket.");

    public static readonly DiagnosticDescriptor NotANumber =
        new("JSN0007", DiagnosticSeverity.Warning, "JSON does not know '{0}'.");

    public static readonly DiagnosticDescriptor RawControl =
        new("JSN0008", DiagnosticSeverity.Warning, "JSON text may not hold line breaks, tabs or control characters; it must escape them.");

    public static readonly DiagnosticDescriptor OctalNumber =
        new("JSN0009", DiagnosticSeverity.Warning, "JSON numbers do not begin with a zero; '{0}' is read as octal.");
}
