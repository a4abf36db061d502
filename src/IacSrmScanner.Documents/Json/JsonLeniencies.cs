using IacSrmScanner.Core.Diagnostics;
using IacSrmScanner.Core.Text;

namespace IacSrmScanner.Documents.Json;

/// <summary>Tells where text is first read that is not JSON; who writes one comment writes many, and once is enough.</summary>
internal sealed class JsonLeniencies(SourceText source, ICollection<Diagnostic> diagnostics)
{
    private readonly HashSet<string> reported = new(StringComparer.Ordinal);

    public void ReportFirst(DiagnosticDescriptor descriptor, TextSpan span)
    {
        if (reported.Add(descriptor.Id))
        {
            diagnostics.Add(descriptor.At(source, span));
        }
    }
}
