using IacSrmScanner.Core.Resources;

namespace IacSrmScanner.Rules.Examples;

/// <summary>The name under which a front end takes the code of an example for its own.</summary>
internal static class ExampleFile
{
    public static string NameOf(Dialect dialect, string code) => dialect == Dialect.Terraform ? "main.tf"
        : code.AsSpan().TrimStart().StartsWith("{", StringComparison.Ordinal) ? "template.json" : "template.yaml";
}
