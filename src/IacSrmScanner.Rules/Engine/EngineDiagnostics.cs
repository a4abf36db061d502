using IacSrmScanner.Core.Diagnostics;

namespace IacSrmScanner.Rules.Engine;

/// <summary>What can go wrong in the engine itself.</summary>
public static class EngineDiagnostics
{
    public static readonly DiagnosticDescriptor InternalError =
        new("ENG0001", DiagnosticSeverity.Error, "A mistake of this tool ('{1}') ended the analysis of '{0}'; please report it.");
}
