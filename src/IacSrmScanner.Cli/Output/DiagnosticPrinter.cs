using IacSrmScanner.Core.Diagnostics;
using IacSrmScanner.Reporting.Console;

namespace IacSrmScanner.Cli.Output;

/// <summary>Diagnostics in the form that editors and CI logs know: <c>path:line:column: error ID: message</c>.</summary>
internal static class DiagnosticPrinter
{
    public static void Print(TextWriter output, IEnumerable<Diagnostic> diagnostics, DiagnosticSeverity lowest)
    {
        foreach (var diagnostic in diagnostics.Where(diagnostic => diagnostic.Severity >= lowest))
        {
            var place = diagnostic.Span is { } span ? $"{diagnostic.Path}:{span.Start}" : diagnostic.Path.Length > 0 ? diagnostic.Path : ".";
            output.WriteLine(Printable.Of($"{place}: {Word(diagnostic.Severity)} {diagnostic.Id}: {diagnostic.Message}"));
        }
    }

    private static string Word(DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Error => "error",
        DiagnosticSeverity.Warning => "warning",
        _ => "note",
    };
}
