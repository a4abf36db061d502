using IacSrmScanner.Core.Diagnostics;

namespace IacSrmScanner.Terraform.Modules;

/// <summary>What can be wrong with the files of a module as declarations.</summary>
internal static class ModuleDiagnostics
{
    public static readonly DiagnosticDescriptor UnknownBlock =
        new("TFM0001", DiagnosticSeverity.Warning, "Terraform has no block of type '{0}' at the top of a file; it is ignored.");

    public static readonly DiagnosticDescriptor MissingLabel =
        new("TFM0002", DiagnosticSeverity.Error, "The block '{0}' needs {1} label(s) and has {2}; it is ignored.");

    public static readonly DiagnosticDescriptor Duplicate =
        new("TFM0003", DiagnosticSeverity.Warning, "'{0}' is declared more than once in this module; it was first declared at {1}.");

    public static readonly DiagnosticDescriptor StrayAttribute =
        new("TFM0004", DiagnosticSeverity.Warning, "The attribute '{0}' has no meaning at the top of a file; it is ignored.");

    public static readonly DiagnosticDescriptor NothingToOverride =
        new("TFM0005", DiagnosticSeverity.Warning, "The override file changes '{0}', which no other file of the module declares; it is ignored.");
}
