using System.Collections.Immutable;
using IacSrmScanner.Core.Diagnostics;
using IacSrmScanner.Core.Text;

namespace IacSrmScanner.Hcl.Lexing;

/// <summary>Collects what is wrong with one text, up to a limit: no one reads the thousandth error of a file.</summary>
internal sealed class DiagnosticBag(SourceText source)
{
    private const int Limit = 100;

    private readonly List<Diagnostic> diagnostics = [];

    public int Count => diagnostics.Count;

    public void Report(DiagnosticDescriptor descriptor, TextSpan span, params object?[] arguments)
    {
        if (diagnostics.Count < Limit)
        {
            diagnostics.Add(descriptor.At(source, span, arguments));
        }
        else if (diagnostics.Count == Limit)
        {
            diagnostics.Add(LexicalDiagnostics.TooMany.At(source, span, Limit));
        }
    }

    /// <summary>The diagnostics of both, in source order.</summary>
    public static ImmutableArray<Diagnostic> Sorted(DiagnosticBag first, DiagnosticBag second) =>
        first.Count + second.Count == 0
            ? []
            : [.. first.diagnostics.Concat(second.diagnostics).OrderBy(diagnostic => diagnostic.Span?.Span.Start ?? 0)];
}
