using IacSrmScanner.Core.Resources;
using IacSrmScanner.Rules.Projects;

namespace IacSrmScanner.Rules.Examples;

/// <summary>The name under which a front end takes the code of an example for its own.</summary>
internal static class ExampleFile
{
    public static string NameOf(Dialect dialect, string code) => dialect == Dialect.Terraform ? "main.tf"
        : dialect == AttestationDialect.Instance ? AttestationFile.Name
        : code.AsSpan().TrimStart().StartsWith("{", StringComparison.Ordinal) ? "template.json" : "template.yaml";
}
