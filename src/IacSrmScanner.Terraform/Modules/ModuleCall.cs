using IacSrmScanner.Hcl.Syntax;

namespace IacSrmScanner.Terraform.Modules;

/// <summary>A <c>module</c> block.</summary>
internal sealed record ModuleCall(string Name, Declaration Declaration)
{
    /// <summary>The source as written, when it is a plain text; null for an expression or when it is missing.</summary>
    public string? Source { get; } = Declaration.Body.Find("source") is { Syntax: TemplateSyntax template } && template.IsPlainText(out var text)
        ? text
        : null;

    /// <summary>Whether a source names a directory relative to the calling module.</summary>
    public static bool IsLocalSource(string source) => source is "." or ".."
        || source.StartsWith("./", StringComparison.Ordinal) || source.StartsWith("../", StringComparison.Ordinal);
}
