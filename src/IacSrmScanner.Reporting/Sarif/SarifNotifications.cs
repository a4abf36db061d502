using IacSrmScanner.Core.Diagnostics;
using IacSrmScanner.Core.Files;
using IacSrmScanner.Rules.Engine;
using Microsoft.CodeAnalysis.Sarif;

namespace IacSrmScanner.Reporting.Sarif;

/// <summary>What could not be read or evaluated, as tool execution notifications.</summary>
internal static class SarifNotifications
{
    public static Invocation Invocation(ScanResult scan) => new()
    {
        ExecutionSuccessful = !scan.IsIncomplete,
        ToolExecutionNotifications = scan.Diagnostics.IsEmpty ? null : [.. scan.Diagnostics.Select(Of)],
    };

    /// <summary>A path that does not exist is told in the message only: a location must be one that can be opened.</summary>
    private static Notification Of(Diagnostic diagnostic) => new()
    {
        Descriptor = new ReportingDescriptorReference { Id = diagnostic.Id },
        Level = diagnostic.Severity switch
        {
            DiagnosticSeverity.Error => FailureLevel.Error,
            DiagnosticSeverity.Warning => FailureLevel.Warning,
            _ => FailureLevel.Note,
        },
        Message = new Message { Text = diagnostic.Message },
        Locations = diagnostic.Id == FileDiagnostics.NotFound.Id ? null : [Place(diagnostic)],
    };

    private static Location Place(Diagnostic diagnostic) => diagnostic.Span is { } span
        ? SarifLocations.Of(span)
        : new Location { PhysicalLocation = new PhysicalLocation { ArtifactLocation = SarifLocations.Artifact(diagnostic.Path) } };
}
