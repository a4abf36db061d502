namespace IacSrmScanner.Core.Diagnostics;

/// <summary>How much a diagnostic says was lost.</summary>
public enum DiagnosticSeverity
{
    /// <summary>Worth knowing; nothing was lost.</summary>
    Note,

    /// <summary>Suspicious input, read as well as can be; nothing was lost.</summary>
    Warning,

    /// <summary>Something that was asked for could not be read or evaluated: the analysis is incomplete.</summary>
    Error,
}
