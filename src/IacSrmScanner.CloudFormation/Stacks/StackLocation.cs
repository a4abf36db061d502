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

    /// <summary>No template is named; CloudFormation refuses that.</summary>
    public static readonly StackLocation Nowhere = new(null, "");

    /// <param name="call">The call.</param>
    /// <param name="scope">What holds around it.</param>
    /// <param name="from">The file that it stands in.</param>
    /// <param name="tree">The files.</param>
    public static StackLocation Find(StackCall call, Scope scope, string from, IFileTree tree)
    {
        var directory = TreePath.Directory(from);
        if (Asset(call.Body["Metadata"] as MappingNode) is { } asset && TreePath.Resolve(directory, asset) is { } beside && tree.FileExists(beside))
        {
            return new StackLocation(beside, "");
        }

        if (call.Properties?["TemplateURL"] is not { } written)
        {
            return Nowhere;
        }

        return scope.Evaluate(written) switch
        {
            TextValue text => Candidates(text.Text, directory, tree.Root).FirstOrDefault(tree.FileExists) is { } found
                ? new StackLocation(found, "")
                : new StackLocation(null, $"'{text.Text}' is not among the files"),
            UnknownValue unknown => new StackLocation(null, $"its place is not known: {unknown.Why.Text}"),
            OneOfValue => new StackLocation(null, "a condition decides which it is"),
            _ => new StackLocation(null, "its place is no text"),
        };
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
            return Packaged(text) is { } name ? [TreePath.Join(directory, name)] : [];
        }

        var path = isFile ? text[File.Length..] : text;
        if (path.StartsWith('/'))
        {
            return path.StartsWith(root + "/", StringComparison.Ordinal) && TreePath.Resolve("", path[(root.Length + 1)..]) is { } inside ? [inside] : [];
        }

        return TreePath.Resolve(directory, path) is { } resolved ? [resolved] : [];
    }

    /// <summary>The name of a file that a packaging tool named by its content and uploaded: no other file is called so.</summary>
    private static string? Packaged(string url)
    {
        var name = TreePath.Name(url);
        var dot = name.IndexOf('.', StringComparison.Ordinal);
        return dot >= ShortestHash && name[..dot].All(char.IsAsciiHexDigit) ? name : null;
    }
}
