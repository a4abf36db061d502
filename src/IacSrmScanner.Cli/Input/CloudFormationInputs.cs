using System.Collections.Immutable;
using IacSrmScanner.CloudFormation.Inputs;
using IacSrmScanner.Core.Files;
using IacSrmScanner.Core.Text;

namespace IacSrmScanner.Cli.Input;

#pragma warning disable RS0030 // The files are named on the command line and may lie outside of what is scanned.

/// <summary>What the command line says about templates, not yet read.</summary>
/// <param name="Given">Values and files of values in the order in which they stand: a name, or null for a file, and the text or path.</param>
public sealed record CloudFormationInputs(ImmutableArray<(string? Name, string Text)> Given)
{
    public static CloudFormationInputs None { get; } = new([]);

    /// <summary>The options; problems are for the user to put right.</summary>
    public CloudFormationOptions Resolve(IFileTree tree, ICollection<string> problems) => new()
    {
        Parameters = [.. Given.SelectMany(given => Read(given.Name, given.Text, tree, problems))],
    };

    private static ImmutableArray<GivenParameter> Read(string? name, string text, IFileTree tree, ICollection<string> problems)
    {
        if (name is not null)
        {
            var line = new SourceText("--parameter", text);
            return [new GivenParameter(name, text, new SourceSpan(line, new TextSpan(0, text.Length)))];
        }

        var diagnostics = new List<Core.Diagnostics.Diagnostic>();
        var full = Path.GetFullPath(text);
        var source = new DiskFileTree(Path.GetDirectoryName(full) ?? full).Read(Path.GetFileName(full), diagnostics);
        if (source is null)
        {
            problems.Add($"--parameters '{text}': {string.Join(' ', diagnostics.Select(diagnostic => diagnostic.Message))}");
            return [];
        }

        var inside = ScanRoot.Relative(tree.Root, text);
        var shown = inside.StartsWith("..", StringComparison.Ordinal) || Path.IsPathRooted(inside) ? text.Replace('\\', '/') : inside;
        var told = new List<string>();
        var given = ParameterFile.Read(new SourceText(shown, source.Content), told);
        foreach (var problem in told)
        {
            problems.Add($"--parameters '{text}': {problem}");
        }

        return given;
    }
}
