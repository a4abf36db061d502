using IacSrmScanner.Core.Diagnostics;

namespace IacSrmScanner.Hcl.Parsing;

/// <summary>What can be wrong with the order of tokens.</summary>
public static class SyntaxDiagnostics
{
    public static readonly DiagnosticDescriptor Expected =
        new("HCL0010", DiagnosticSeverity.Error, "Expected {0}, found {1}.");

    public static readonly DiagnosticDescriptor QuotedName =
        new("HCL0011", DiagnosticSeverity.Error, "Expected the name of an attribute or the type of a block without quotes, found {0}.");

    public static readonly DiagnosticDescriptor DuplicateAttribute =
        new("HCL0012", DiagnosticSeverity.Error, "The attribute '{0}' is already set on line {1}; an attribute is set once in a body.");

    public static readonly DiagnosticDescriptor UnclosedBlock =
        new("HCL0013", DiagnosticSeverity.Error, "The block '{0}' is not closed: expected '}}', found {1}.");

    public static readonly DiagnosticDescriptor SingleLineBlock =
        new("HCL0014", DiagnosticSeverity.Error, "A block on one line holds at most one attribute: expected '}}', found {0}.");

    public static readonly DiagnosticDescriptor BlockInSingleLineBlock =
        new("HCL0015", DiagnosticSeverity.Error, "A block on one line holds no block: expected '=' after '{0}', found {1}.");

    public static readonly DiagnosticDescriptor UnmatchedBrace =
        new("HCL0016", DiagnosticSeverity.Error, "The '}}' closes no block.");

    public static readonly DiagnosticDescriptor SequenceInLabel =
        new("HCL0017", DiagnosticSeverity.Error, "A label holds no template sequence; write '{0}{0}{{' for a literal '{0}{{'.");

    public static readonly DiagnosticDescriptor InvalidEscape =
        new("HCL0018", DiagnosticSeverity.Error, "The escape sequence '{0}' is not valid; {1}.");

    public static readonly DiagnosticDescriptor InvalidNumber =
        new("HCL0019", DiagnosticSeverity.Error, "The number '{0}' cannot be read; {1}.");

    public static readonly DiagnosticDescriptor TooDeep =
        new("HCL0020", DiagnosticSeverity.Error, "The text nests or chains more than {0} levels here; it is not read further.");

    public static readonly DiagnosticDescriptor ChainedLegacyIndex =
        new("HCL0021", DiagnosticSeverity.Error, "Two indexes may not follow one another as '.{0}'; write '[{1}][{2}]'.");

    public static readonly DiagnosticDescriptor NestedSplat =
        new("HCL0022", DiagnosticSeverity.Error, "A '.*' may not follow another '.*'; write '[*]'.");

    public static readonly DiagnosticDescriptor KeyInTupleFor =
        new("HCL0023", DiagnosticSeverity.Error, "A 'for' in brackets yields a tuple and has no '=>'; use braces for an object.");

    public static readonly DiagnosticDescriptor GroupingInTupleFor =
        new("HCL0024", DiagnosticSeverity.Error, "A 'for' in brackets yields a tuple and cannot group with '...'.");

    public static readonly DiagnosticDescriptor NoKeyInObjectFor =
        new("HCL0025", DiagnosticSeverity.Error, "A 'for' in braces yields an object: expected 'key => value', found one expression.");

    public static readonly DiagnosticDescriptor UnknownDirective =
        new("HCL0026", DiagnosticSeverity.Error, "Expected 'if', 'else', 'endif', 'for' or 'endfor', found {0}.{1}");

    public static readonly DiagnosticDescriptor UnexpectedDirective =
        new("HCL0027", DiagnosticSeverity.Error, "The directive '{0}' matches none that is open here.");

    public static readonly DiagnosticDescriptor UnclosedDirective =
        new("HCL0028", DiagnosticSeverity.Error,
            "The directive '{0}' is not closed: expected '%{{ end{0} }}' before the end of the template.");

    /// <summary>HCL itself accepts such a key and refuses it only when it is evaluated.</summary>
    public static readonly DiagnosticDescriptor AmbiguousKey =
        new("HCL0029", DiagnosticSeverity.Warning,
            "The key '{0}' may be a name or a reference; write it in quotes for a name, in parentheses for a reference.");
}
