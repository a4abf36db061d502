using IacSrmScanner.Core.Diagnostics;

namespace IacSrmScanner.Terraform.Configurations;

/// <summary>What can be wrong with the values that a configuration is given.</summary>
internal static class InputDiagnostics
{
    public static readonly DiagnosticDescriptor UndeclaredInFile =
        new("TFM0040", DiagnosticSeverity.Warning, "The file gives a value for the variable '{0}', which {1}; it is ignored.");

    public static readonly DiagnosticDescriptor UndeclaredOption =
        new("TFM0041", DiagnosticSeverity.Error, "'--var {0}' gives a value for a variable that no scanned root module declares.{1}");

    public static readonly DiagnosticDescriptor NoValues =
        new("TFM0042", DiagnosticSeverity.Error, "A file with values for variables must hold one object.");

    public static readonly DiagnosticDescriptor StrayBlock =
        new("TFM0043", DiagnosticSeverity.Error, "A file with values for variables can hold no block such as '{0}'; it is ignored.");

    public static readonly DiagnosticDescriptor Terragrunt =
        new("TFM0044", DiagnosticSeverity.Note, "'{0}' belongs to Terragrunt, which is not evaluated; the modules it names are scanned without its inputs.");
}
