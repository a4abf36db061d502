using IacSrmScanner.Core.Diagnostics;

namespace IacSrmScanner.Documents.Yaml;

/// <summary>What can be wrong with YAML.</summary>
public static class YamlDiagnostics
{
    public static readonly DiagnosticDescriptor Skipped =
        new("YML0001", DiagnosticSeverity.Error, "The YAML cannot be read here: {0}. Reading goes on in line {1}.");

    public static readonly DiagnosticDescriptor RestSkipped =
        new("YML0002", DiagnosticSeverity.Error, "The YAML cannot be read here: {0}. The rest of the document is not read.");

    public static readonly DiagnosticDescriptor DuplicateKey =
        new("YML0003", DiagnosticSeverity.Warning, "The key '{0}' is already in line {1}; as in CloudFormation, the last one counts.");

    public static readonly DiagnosticDescriptor UndefinedAlias =
        new("YML0004", DiagnosticSeverity.Error, "No anchor '{0}' comes before this alias.");

    public static readonly DiagnosticDescriptor SelfReference =
        new("YML0005", DiagnosticSeverity.Error, "The alias '{0}' lies inside its own anchor.");

    public static readonly DiagnosticDescriptor Expansion =
        new("YML0006", DiagnosticSeverity.Error, "The alias '{0}' would make the document too large or too deep; it is not expanded.");

    public static readonly DiagnosticDescriptor MergeOfOther =
        new("YML0007", DiagnosticSeverity.Warning, "Only a mapping or a list of mappings can be merged with '<<'; it is read as a key.");

    public static readonly DiagnosticDescriptor KeyIsNoScalar =
        new("YML0008", DiagnosticSeverity.Warning, "This key is no plain text; it is known by its source text.");

    public static readonly DiagnosticDescriptor ForbiddenCharacter =
        new("YML0009", DiagnosticSeverity.Error, "The character {0} may not occur in YAML; it is read as U+FFFD here and in {1} further places.");

    public static readonly DiagnosticDescriptor FurtherDocuments =
        new("YML0010", DiagnosticSeverity.Warning, "A further document begins here; only the first of the file is read.");
}
