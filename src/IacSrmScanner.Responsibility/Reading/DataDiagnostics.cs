using IacSrmScanner.Core.Diagnostics;

namespace IacSrmScanner.Responsibility.Reading;

/// <summary>What can be wrong with a file of the responsibility data.</summary>
public static class DataDiagnostics
{
    public static readonly DiagnosticDescriptor NotAMapping =
        new("RSP0001", DiagnosticSeverity.Error, "Expected a mapping with keys here.");

    public static readonly DiagnosticDescriptor NotAList =
        new("RSP0002", DiagnosticSeverity.Error, "Expected a list with at least one item here.");

    public static readonly DiagnosticDescriptor NotAText =
        new("RSP0003", DiagnosticSeverity.Error, "Expected a text here.");

    public static readonly DiagnosticDescriptor MissingKey =
        new("RSP0004", DiagnosticSeverity.Error, "The key '{0}' is missing.");

    public static readonly DiagnosticDescriptor UnknownKey =
        new("RSP0005", DiagnosticSeverity.Error, "The key '{0}' is not known here; known are {1}.");

    public static readonly DiagnosticDescriptor NotInList =
        new("RSP0006", DiagnosticSeverity.Error, "'{0}' is not one of {1}.");

    public static readonly DiagnosticDescriptor NotADate =
        new("RSP0007", DiagnosticSeverity.Error, "'{0}' is not a date such as 2026-01-31 or 2026-01.");

    public static readonly DiagnosticDescriptor NotAFlag =
        new("RSP0008", DiagnosticSeverity.Error, "Expected true or false here.");

    public static readonly DiagnosticDescriptor StandsTwice =
        new("RSP0009", DiagnosticSeverity.Error, "'{0}' stands twice.");

    public static readonly DiagnosticDescriptor NoRevision =
        new("RSP0010", DiagnosticSeverity.Error, "The source '{0}' states neither a revision nor a date.");

    public static readonly DiagnosticDescriptor NotHere =
        new("RSP0011", DiagnosticSeverity.Error, "There is no file '{0}'.");

    public static readonly DiagnosticDescriptor NotASpelling =
        new("RSP0012", DiagnosticSeverity.Error, "'{0}' does not say with '{{version}}' where the version stands, at its end or before a last asterisk.");
}
