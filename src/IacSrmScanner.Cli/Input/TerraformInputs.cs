using System.Collections;
using System.Collections.Immutable;
using IacSrmScanner.Core.Files;
using IacSrmScanner.Core.Text;
using IacSrmScanner.Terraform.Configurations;

namespace IacSrmScanner.Cli.Input;

/// <summary>What the command line says about Terraform, not yet tied to the files of a scan.</summary>
/// <param name="Given">Values and files of values in the order in which they stand: a name, or null for a file, and the text or path.</param>
public sealed record TerraformInputs(ImmutableArray<(string? Name, string Text)> Given)
{
    private const string Prefix = "TF_VAR_";

    public static TerraformInputs None { get; } = new([]);

    public bool UsesEnvironment { get; init; }

    public string Workspace { get; init; } = "default";

    public string? ModulePath { get; init; }

    public bool RequiresModules { get; init; }

    /// <summary>The input with the module path in its tree, and the options; problems are for the user to put right.</summary>
    public (ScanInput Input, TerraformOptions Options) Resolve(ScanInput input, ICollection<string> problems)
    {
        var (tree, modulePath) = WithModules(input.Tree, problems);
        var options = new TerraformOptions
        {
            Workspace = Workspace,
            Inputs = [.. Given.Select(given => Read(given.Name, given.Text, tree, problems)).OfType<GivenInput>()],
            EnvironmentValues = UsesEnvironment ? FromEnvironment() : [],
            ModulePath = modulePath,
            RequiresModules = RequiresModules,
        };
        return (input with { Tree = tree }, options);
    }

    private static GivenInput? Read(string? name, string text, IFileTree tree, ICollection<string> problems)
    {
        if (name is not null)
        {
            return new GivenInput(name, new SourceText("--var", text));
        }

        var inside = ScanRoot.Relative(tree.Root, text);
        var shown = inside == ".." || inside.StartsWith("../", StringComparison.Ordinal) || Path.IsPathRooted(inside) ? text.Replace('\\', '/') : inside;
        var diagnostics = new List<Core.Diagnostics.Diagnostic>();
        var full = Path.GetFullPath(text);
        var source = new DiskFileTree(Path.GetDirectoryName(full) ?? full).Read(Path.GetFileName(full), diagnostics);
        if (source is null)
        {
            problems.Add($"--var-file '{text}': {string.Join(' ', diagnostics.Select(diagnostic => diagnostic.Message))}");
            return null;
        }

        return new GivenInput(null, new SourceText(shown, source.Content));
    }

    /// <summary>A module path inside the tree is a directory of it; one outside is mounted.</summary>
    private (IFileTree Tree, string? ModulePath) WithModules(IFileTree tree, ICollection<string> problems)
    {
        if (ModulePath is null)
        {
            return (tree, null);
        }

        var full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(ModulePath));
        if (!new DiskFileTree(full).DirectoryExists(""))
        {
            problems.Add($"--module-path '{ModulePath}': the folder does not exist.");
            return (tree, null);
        }

        return full.StartsWith(tree.Root + Path.DirectorySeparatorChar, StringComparison.Ordinal)
            ? (tree, ScanRoot.Relative(tree.Root, full))
            : (new DiskFileTree(tree.Root) { Mounted = full }, DiskFileTree.MountPoint);
    }

    private static ImmutableDictionary<string, string> FromEnvironment() => Environment.GetEnvironmentVariables()
        .Cast<DictionaryEntry>()
        .Where(entry => entry.Key is string key && key.StartsWith(Prefix, StringComparison.Ordinal) && key.Length > Prefix.Length)
        .ToImmutableDictionary(entry => ((string)entry.Key)[Prefix.Length..], entry => entry.Value as string ?? "", StringComparer.Ordinal);
}
