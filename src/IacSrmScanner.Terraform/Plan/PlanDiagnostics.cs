using IacSrmScanner.Core.Diagnostics;

namespace IacSrmScanner.Terraform.Plan;

/// <summary>What can be wrong with a plan.</summary>
internal static class PlanDiagnostics
{
    public static readonly DiagnosticDescriptor Broken =
        new("TFM0050", DiagnosticSeverity.Error, "The plan cannot be read from here on: {0}. Only what stands before is analysed.");

    public static readonly DiagnosticDescriptor UnreadableValues =
        new("TFM0051", DiagnosticSeverity.Error, "The values of '{0}' cannot be read; they are taken as unknown.");

    public static readonly DiagnosticDescriptor NewFormat =
        new("TFM0052", DiagnosticSeverity.Warning, "The plan has the format '{0}', which this version does not know; it is read as format 1.");

    public static readonly DiagnosticDescriptor Errored =
        new("TFM0053", DiagnosticSeverity.Error, "Terraform stopped with an error while it made this plan; what it did not come to is missing.");

    public static readonly DiagnosticDescriptor TooDeep =
        new("TFM0054", DiagnosticSeverity.Error, "Modules are nested deeper than {0} levels; those below are not analysed.");

    public static readonly DiagnosticDescriptor NotInSource =
        new("TFM0055", DiagnosticSeverity.Warning, "{0} resource(s) of the plan, such as '{1}', are not in the source in '{2}'; they are located in the plan.");
}
