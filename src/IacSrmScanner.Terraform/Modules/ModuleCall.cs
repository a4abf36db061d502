using IacSrmScanner.Core.Files;
using IacSrmScanner.Hcl.Syntax;

namespace IacSrmScanner.Terraform.Modules;

/// <summary>A <c>module</c> block.</summary>
internal sealed record ModuleCall(string Name, Declaration Declaration)
{
    /// <summary>The source as written, when it is a plain text; null for an expression or when it is missing.</summary>
    public string? Source { get; } = Declaration.Body.Find("source") is { Syntax: TemplateSyntax template } && template.IsPlainText(out var text)
        ? text
        : null;

    public bool IsLocal => Source is { } source
        && (source is "." or ".." || source.StartsWith("./", StringComparison.Ordinal) || source.StartsWith("../", StringComparison.Ordinal));

    /// <summary>The directory that a local source names, seen from the calling module; null when it leaves the tree.</summary>
    public string? LocalDirectory(string callerDirectory) =>
        IsLocal && Source is { } source ? TreePath.Resolve(callerDirectory, source) : null;
}
