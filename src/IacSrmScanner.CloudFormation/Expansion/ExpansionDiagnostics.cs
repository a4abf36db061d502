using IacSrmScanner.Core.Diagnostics;

namespace IacSrmScanner.CloudFormation.Expansion;

/// <summary>What can be wrong with parts of a template that stand for others. They are then left as they are written.</summary>
public static class ExpansionDiagnostics
{
    public static readonly DiagnosticDescriptor IncludeNotFound =
        new("CFN0050", DiagnosticSeverity.Warning, "The include '{0}' is not among the scanned files; what it holds is not seen.");

    public static readonly DiagnosticDescriptor IncludeCycle =
        new("CFN0051", DiagnosticSeverity.Error, "The include '{0}' includes itself; what it holds is not seen.");

    public static readonly DiagnosticDescriptor TooDeep =
        new("CFN0052", DiagnosticSeverity.Error, "Includes and loops nest deeper than {0} levels here; what is below is left out.");

    public static readonly DiagnosticDescriptor TooLarge =
        new("CFN0053", DiagnosticSeverity.Error, "Includes and loops make the template larger than {0} parts; '{1}' is not expanded.");

    public static readonly DiagnosticDescriptor LoopMalformed =
        new("CFN0054", DiagnosticSeverity.Warning, "The loop '{0}' expects a name, a list and a mapping.");

    public static readonly DiagnosticDescriptor LoopUndecided =
        new("CFN0055", DiagnosticSeverity.Warning, "The loop '{0}' goes over a list that is not known; what it makes is not seen.");

    public static readonly DiagnosticDescriptor LoopOfDefault =
        new("CFN0056", DiagnosticSeverity.Warning, "The loop '{0}' goes over a list that parameter '{1}' decides; what it makes for other values than the default is not seen.");
}
