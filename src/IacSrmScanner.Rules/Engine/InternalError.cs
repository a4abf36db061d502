using IacSrmScanner.Core.Diagnostics;

namespace IacSrmScanner.Rules.Engine;

/// <summary>
/// A mistake of this tool. It ends the work on one configuration, or of one front end; what is found elsewhere is not lost.
/// </summary>
/// <param name="Diagnostic">For the report.</param>
/// <param name="Trace">Where it happened in this tool; for standard error only.</param>
public sealed record InternalError(Diagnostic Diagnostic, string Trace)
{
    /// <summary>Does some work; null, and the mistake, when it fails. An interruption is no mistake and goes on.</summary>
    /// <param name="path">The path that the work is about.</param>
    /// <param name="work">The work.</param>
    /// <param name="error">The mistake; null when there was none.</param>
    public static T? Contain<T>(string path, Func<T> work, out InternalError? error)
        where T : class
    {
        try
        {
            error = null;
            return work();
        }
#pragma warning disable CA1031 // Whatever escapes a front end or a rule is a mistake of ours; it is told, with its place.
        catch (Exception exception) when (exception is not OperationCanceledException)
#pragma warning restore CA1031
        {
            var kind = exception.GetBaseException().GetType().Name;
            var told = EngineDiagnostics.InternalError.AtPath(path, path.Length == 0 ? "." : path, kind);
            error = new InternalError(told, $"{path}: {exception}");
            return null;
        }
    }
}
