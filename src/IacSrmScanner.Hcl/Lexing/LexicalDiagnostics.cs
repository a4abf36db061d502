using IacSrmScanner.Core.Diagnostics;

namespace IacSrmScanner.Hcl.Lexing;

/// <summary>What can be wrong with the characters of a text.</summary>
public static class LexicalDiagnostics
{
    public static readonly DiagnosticDescriptor InvalidCharacter =
        new("HCL0001", DiagnosticSeverity.Error, "The character '{0}' is not used in the language.{1}");

    public static readonly DiagnosticDescriptor UnclosedString =
        new("HCL0002", DiagnosticSeverity.Error,
            "The string that begins here has no closing quote before the end of the line; use '\\n' or a heredoc for a line break.");

    public static readonly DiagnosticDescriptor UnclosedHeredoc =
        new("HCL0003", DiagnosticSeverity.Error,
            "The heredoc that begins here is not closed: expected a line that holds only '{0}', found the end of the file.");

    public static readonly DiagnosticDescriptor UnclosedComment =
        new("HCL0004", DiagnosticSeverity.Error, "The comment that begins here is not closed: expected '*/', found the end of the file.");

    public static readonly DiagnosticDescriptor UnclosedSequence =
        new("HCL0005", DiagnosticSeverity.Error,
            "The template sequence that begins here is not closed: expected '}}' before the end of the string.");

    public static readonly DiagnosticDescriptor TextAfterHeredocMarker =
        new("HCL0006", DiagnosticSeverity.Error, "Expected the end of the line right after the heredoc marker '{0}', found white space.");

    public static readonly DiagnosticDescriptor NoNewlineAfterHeredoc =
        new("HCL0007", DiagnosticSeverity.Error,
            "Expected the end of the line after the heredoc's end marker '{0}', found the end of the file.");

    public static readonly DiagnosticDescriptor LoneCarriageReturn =
        new("HCL0008", DiagnosticSeverity.Error, "Expected a line feed after the carriage return.");

    public static readonly DiagnosticDescriptor TooMany =
        new("HCL0009", DiagnosticSeverity.Error, "The file has more than {0} errors; the rest is not reported.");
}
