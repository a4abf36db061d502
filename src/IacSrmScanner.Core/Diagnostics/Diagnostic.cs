using IacSrmScanner.Core.Text;

namespace IacSrmScanner.Core.Diagnostics;

/// <summary>One occurrence of a <see cref="DiagnosticDescriptor"/>: what is wrong with the input, where and why.</summary>
/// <param name="Descriptor">The kind.</param>
/// <param name="Message">The message, arguments filled in.</param>
/// <param name="Path">The file or folder, relative to the root of the scan.</param>
/// <param name="Span">The place in the file, or null when the file as a whole is meant.</param>
public sealed record Diagnostic(DiagnosticDescriptor Descriptor, string Message, string Path, SourceSpan? Span)
{
    public string Id => Descriptor.Id;

    public DiagnosticSeverity Severity => Descriptor.Severity;

    public override string ToString() => Span is { } span ? $"{span}: {Id}: {Message}" : $"{Path}: {Id}: {Message}";
}
