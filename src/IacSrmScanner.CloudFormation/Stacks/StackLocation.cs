using System.Collections.Immutable;
using IacSrmScanner.CloudFormation.Evaluation;
using IacSrmScanner.Core.Files;
using IacSrmScanner.Core.Values;
using IacSrmScanner.Documents.Nodes;

namespace IacSrmScanner.CloudFormation.Stacks;

/// <summary>Where the template of a stack is: a file of the tree, or elsewhere.</summary>
/// <param name="Path">The file; null when it is not there.</param>
/// <param name="WhyNot">Why there is none, as a clause that can follow "because".</param>
internal sealed record StackLocation(string? Path, string WhyNot)
{
    private const string File = "file://";

    private const int ShortestHash = 32;

    /// <summary>What names the place: the text, or as much of its end as is known.</summary>
    public string Written { get; private init; } = "";

    /// <summary>All of the text is known.</summary>
    public bool IsWhole { get; private init; } = true;

    /// <summary>The file is the only one that ends like a URL to somewhere else.</summary>
    public bool IsAlike { get; private init; }

    /// <summary>The places that it can be; none when no template is named, which CloudFormation refuses.</summary>
    /// <param name="call">The call.</param>
    /// <param name="scope">What holds around it.</param>
    /// <param name="from">The file that it stands in.</param>
    /// <param name="templates">The files.</param>
    public static ImmutableArray<StackLocation> Find(StackCall call, Scope scope, string from, StackTemplates templates)
    {
        var directory = TreePath.Directory(from);
        if (Asset(call.Body["Metadata"] as MappingNode) is { } asset && TreePath.Resolve(directory, asset) is { } beside && templates.Tree.FileExists(beside))
        {
            return [new StackLocation(beside, "")];
        }

        if (call.Url is not { } written)
        {
            return [];
        }

        if (scope.ForConditions().Evaluate(written) is OneOfValue many
            && many.Alternatives.Select(alternative => Of(alternative.Value, from, templates)).ToImmutableArray() is var chosen
            && chosen.Any(location => location.Path is not null))
        {
            return chosen;
        }

        return scope.Evaluate(written) is OneOfValue stated
            ? [.. stated.Alternatives.Select(alternative => Of(alternative.Value, from, templates))]
            : [Of(scope.Evaluate(written), from, templates)];
    }

    /// <summary>A file beside another.</summary>
    public static StackLocation Beside(string file, string from, IFileTree tree) =>
        TreePath.Resolve(TreePath.Directory(from), file) is { } path && tree.FileExists(path)
            ? new StackLocation(path, "")
            : new StackLocation(null, $"'{file}' is not among the files");

    /// <summary>Whether a value names this place; unknown when it may.</summary>
    public Truth Is(Value value)
    {
        var end = KnownText.Suffix(value);
        if (!IsWhole && end.EndsWith(Written, StringComparison.Ordinal))
        {
            return Truth.True;
        }

        return value switch
        {
            TextValue => Truth.Of(IsWhole && end == Written),
            UnknownValue unknown when IsWhole => KnownText.CouldBe(unknown, Written) ? Truth.Unknown : Truth.False,
            _ => Written.EndsWith(end, StringComparison.Ordinal) ? Truth.Unknown : Truth.False,
        };
    }

    private static StackLocation Of(Value value, string from, StackTemplates templates)
    {
        var directory = TreePath.Directory(from);
        switch (value)
        {
            case TextValue { Text: var text } when Candidates(text, directory, templates.Tree.Root).FirstOrDefault(templates.Tree.FileExists) is { } found:
                return new StackLocation(found, "") { Written = text };
            case TextValue or UnknownValue when Packaged(value) is { } name && templates.Uploaded(name, directory) is { } uploaded:
                return new StackLocation(uploaded, "") { Written = KnownText.Suffix(value), IsWhole = value is TextValue };
            case TextValue or UnknownValue when StoredTemplate.Read(value)?.Find(from, templates) is var (path, whyNot) && (path is not null || whyNot.Length > 0):
                return new StackLocation(path, whyNot) { Written = KnownText.Suffix(value), IsWhole = value is TextValue, IsAlike = true };
            case TextValue { Text: var text }:
                return new StackLocation(null, $"'{text}' is not among the files") { Written = text };
            case UnknownValue unknown:
                return new StackLocation(null, $"its place is not known: {unknown.Why.Text}") { Written = KnownText.Suffix(value), IsWhole = false };
            default:
                return new StackLocation(null, "its place is no text");
        }
    }

    /// <summary>What the CDK says beside the URL, which is known only at deployment.</summary>
    private static string? Asset(MappingNode? metadata) =>
        metadata?["aws:asset:path"] is ScalarNode { IsNull: false } path
        && metadata["aws:asset:property"] is null or ScalarNode { Text: "TemplateURL" }
            ? path.Text
            : null;

    private static ImmutableArray<string> Candidates(string text, string directory, string root)
    {
        var isFile = text.StartsWith(File, StringComparison.OrdinalIgnoreCase);
        if (!isFile && text.Contains("://", StringComparison.Ordinal))
        {
            return [];
        }

        var path = isFile ? text[File.Length..] : text;
        if (path.StartsWith('/'))
        {
            return path.StartsWith(root + "/", StringComparison.Ordinal) && TreePath.Resolve("", path[(root.Length + 1)..]) is { } inside ? [inside] : [];
        }

        return TreePath.Resolve(directory, path) is { } resolved ? [resolved] : [];
    }

    /// <summary>
    /// The name, at the end of a URL, of a file that a packaging tool named by its content and uploaded: no other file is called so.
    /// </summary>
    private static string? Packaged(Value value)
    {
        var end = KnownText.Suffix(value);
        var name = TreePath.Name(end);
        var dot = name.IndexOf('.', StringComparison.Ordinal);
        var isUrl = KnownText.Prefix(value).Contains("://", StringComparison.Ordinal);
        return isUrl && name.Length < end.Length && dot >= ShortestHash && name[..dot].All(char.IsAsciiHexDigit) ? name : null;
    }
}
