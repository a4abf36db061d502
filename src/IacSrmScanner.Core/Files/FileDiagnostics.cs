using IacSrmScanner.Core.Diagnostics;

namespace IacSrmScanner.Core.Files;

/// <summary>What can go wrong between a path and its text.</summary>
public static class FileDiagnostics
{
    public static readonly DiagnosticDescriptor NotFound =
        new("FIL0001", DiagnosticSeverity.Error, "The path '{0}' does not exist.");

    public static readonly DiagnosticDescriptor Unreadable =
        new("FIL0002", DiagnosticSeverity.Error, "The file '{0}' cannot be read: {1}");

    public static readonly DiagnosticDescriptor TooLarge =
        new("FIL0003", DiagnosticSeverity.Error, "The file '{0}' is {1} bytes long; files over {2} bytes are not read.");

    public static readonly DiagnosticDescriptor InvalidEncoding =
        new("FIL0004", DiagnosticSeverity.Warning, "The file '{0}' holds bytes that are no UTF-8 text; they are read as U+FFFD.");
}
