using IacSrmScanner.Core.Diagnostics;

namespace IacSrmScanner.CloudFormation.Stacks;

/// <summary>What can be wrong with nested stacks and stack sets.</summary>
public static class StackDiagnostics
{
    public static readonly DiagnosticDescriptor NotFound =
        new("CFN0070", DiagnosticSeverity.Warning, "The template of the stack '{0}' is not evaluated, because {1}; what it makes is not seen.");

    public static readonly DiagnosticDescriptor Cyclic =
        new("CFN0071", DiagnosticSeverity.Error, "The stack '{0}' calls the template '{1}', which it is itself part of.");

    public static readonly DiagnosticDescriptor TooMany =
        new("CFN0072", DiagnosticSeverity.Error, "The stack '{0}' is left out: the stacks around and beside it are more than {1}.");

    public static readonly DiagnosticDescriptor NoSuchOutput =
        new("CFN0073", DiagnosticSeverity.Warning, "The template of the stack '{0}' has no output '{1}'.");

    public static readonly DiagnosticDescriptor TakenFor =
        new("CFN0074", DiagnosticSeverity.Note, "The template of the stack '{0}' is taken to be '{1}', the file that ends like its place in a bucket.");
}
