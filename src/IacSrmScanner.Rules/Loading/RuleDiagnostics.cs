using IacSrmScanner.Core.Diagnostics;

namespace IacSrmScanner.Rules.Loading;

/// <summary>What can be wrong with a rule file.</summary>
public static class RuleDiagnostics
{
    public static readonly DiagnosticDescriptor NotAMapping =
        new("RUL0001", DiagnosticSeverity.Error, "Expected a mapping with keys here.");

    public static readonly DiagnosticDescriptor MissingKey =
        new("RUL0002", DiagnosticSeverity.Error, "The key '{0}' is missing.");

    public static readonly DiagnosticDescriptor UnknownKey =
        new("RUL0003", DiagnosticSeverity.Error, "The key '{0}' is not known here; known are {1}.");

    public static readonly DiagnosticDescriptor NotAText =
        new("RUL0004", DiagnosticSeverity.Error, "Expected a text here.");

    public static readonly DiagnosticDescriptor NotInList =
        new("RUL0005", DiagnosticSeverity.Error, "'{0}' is not one of {1}.");

    public static readonly DiagnosticDescriptor BadPath =
        new("RUL0006", DiagnosticSeverity.Error, "'{0}' is not an attribute path.");

    public static readonly DiagnosticDescriptor NoCondition =
        new("RUL0007", DiagnosticSeverity.Error, "This is no condition: none of its keys is {0}.");

    public static readonly DiagnosticDescriptor OneOperator =
        new("RUL0008", DiagnosticSeverity.Error, "An attribute needs exactly one operator; found {0}.");

    public static readonly DiagnosticDescriptor BadOperand =
        new("RUL0009", DiagnosticSeverity.Error, "The operator '{0}' needs {1}.");

    public static readonly DiagnosticDescriptor NoLink =
        new("RUL0010", DiagnosticSeverity.Error, "No links.yaml joins '{0}' to '{1}': say 'by' or 'via'.");

    public static readonly DiagnosticDescriptor TooDeep =
        new("RUL0011", DiagnosticSeverity.Error, "Conditions are nested more than {0} deep.");

    public static readonly DiagnosticDescriptor Unreadable =
        new("RUL0012", DiagnosticSeverity.Error, "The file holds no rule that can be read.");

    public static readonly DiagnosticDescriptor UnknownProduct =
        new("RUL0013", DiagnosticSeverity.Error, "No table of support lists a product '{0}'; known are {1}.");
}
