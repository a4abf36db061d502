using System.Globalization;
using IacSrmScanner.Core.Text;

namespace IacSrmScanner.Core.Diagnostics;

/// <summary>A kind of diagnostic, declared once in the folder that raises it.</summary>
/// <param name="Id">Permanent, unique over the product: three letters of the stage and a number, such as <c>HCL0003</c>.</param>
/// <param name="Severity">What an occurrence says about the completeness of the analysis.</param>
/// <param name="Format">A composite format. The message ends with a period and puts found text in single quotes.</param>
public sealed record DiagnosticDescriptor(string Id, DiagnosticSeverity Severity, string Format)
{
    public Diagnostic At(SourceSpan span, params object?[] arguments) => new(this, Message(arguments), span.Source.Path, span);

    public Diagnostic At(SourceText source, TextSpan span, params object?[] arguments) => At(new SourceSpan(source, span), arguments);

    /// <summary>An occurrence that concerns a file or folder as a whole.</summary>
    public Diagnostic AtPath(string path, params object?[] arguments) => new(this, Message(arguments), path, null);

    private string Message(object?[] arguments) => string.Format(CultureInfo.InvariantCulture, Format, arguments);
}
