using IacSrmScanner.Core.Diagnostics;

namespace IacSrmScanner.Terraform.Expansion;

/// <summary>What can go wrong when blocks are multiplied and modules called.</summary>
internal static class ExpansionDiagnostics
{
    public static readonly DiagnosticDescriptor TooManyInstances =
        new("TFM0020", DiagnosticSeverity.Error, "'{0}' has {1} instances; only the first {2} are evaluated.");

    public static readonly DiagnosticDescriptor MissingModule =
        new("TFM0021", DiagnosticSeverity.Note, "The source '{1}' of module '{0}' is not among the scanned files; its outputs are unknown.");

    public static readonly DiagnosticDescriptor RequiredModule =
        MissingModule with { Id = "TFM0027", Severity = DiagnosticSeverity.Error };

    public static readonly DiagnosticDescriptor ModuleCycle =
        new("TFM0022", DiagnosticSeverity.Error, "The module '{0}' calls itself, by way of '{1}'; the call is not followed.");

    public static readonly DiagnosticDescriptor TooManyModules =
        new("TFM0023", DiagnosticSeverity.Error, "The configuration calls modules more than {0} times or more than {1} deep; '{2}' is not followed.");

    public static readonly DiagnosticDescriptor InvalidType =
        new("TFM0024", DiagnosticSeverity.Warning, "The type of the variable '{0}' is none that Terraform knows.");

    public static readonly DiagnosticDescriptor WrongType =
        new("TFM0025", DiagnosticSeverity.Warning, "The value of the variable '{0}' cannot be a {1}.");

    public static readonly DiagnosticDescriptor UnknownArgument =
        new("TFM0026", DiagnosticSeverity.Warning, "The module '{0}' has no variable '{1}'.");
}
