using System.Collections.Immutable;
using IacSrmScanner.Core.Diagnostics;
using IacSrmScanner.Core.Files;
using IacSrmScanner.Documents;
using IacSrmScanner.Documents.Nodes;
using IacSrmScanner.Documents.Yaml;
using IacSrmScanner.Responsibility.Duties;
using IacSrmScanner.Rules.Examples;
using IacSrmScanner.Rules.Loading;

namespace IacSrmScanner.Rules.Verification;

/// <summary>Reads a folder of rule files and their links; a file in error is reported and the others are read.</summary>
public static class RuleFolder
{
    private const string LinksName = "links.yaml";

    /// <summary>Folders with data that is no rule.</summary>
    private static readonly ImmutableArray<string> NoRules = ["responsibility", "frameworks"];

    /// <param name="tree">The files.</param>
    /// <param name="directory">The folder in the tree; its subfolders are read too.</param>
    /// <param name="known">Links that are known already: the built-in ones, for users' rules.</param>
    /// <param name="support">The products whose versions may be asked for.</param>
    /// <param name="diagnostics">What is wrong with which file.</param>
    public static RuleFolderContent Read(IFileTree tree, string directory, LinkTable known, SupportIndex support, ICollection<Diagnostic> diagnostics)
    {
        var paths = new List<string>();
        Collect(tree, directory, paths);
        var links = known;
        foreach (var path in paths.Where(path => TreePath.Name(path) == LinksName))
        {
            if (ReadTree(tree, path, diagnostics) is { Root: { } root })
            {
                links = links.With(LinkTable.Read(root, out var problems));
                Add(diagnostics, problems);
            }
        }

        var files = ImmutableArray.CreateBuilder<RuleFile>();
        foreach (var path in paths.Where(path => TreePath.Name(path) != LinksName))
        {
            if (ReadTree(tree, path, diagnostics) is { Root: { } root } document && ReadRule(document, root, links, support, diagnostics) is { } file)
            {
                files.Add(file);
            }
        }

        return new RuleFolderContent(files.ToImmutable(), links);
    }

    private static RuleFile? ReadRule(Document document, DocumentNode root, LinkTable links, SupportIndex support, ICollection<Diagnostic> diagnostics)
    {
        var control = ControlLoader.Load(root, links, support, out var problems);
        Add(diagnostics, problems);
        var examples = ExampleReader.Read(root, out var exampleProblems);
        Add(diagnostics, exampleProblems);
        return control is null ? null : new RuleFile(document.Source, root, control, examples);
    }

    private static Document? ReadTree(IFileTree tree, string path, ICollection<Diagnostic> diagnostics)
    {
        if (tree.Read(path, diagnostics) is not { } source)
        {
            return null;
        }

        var document = YamlReader.Read(source);
        Add(diagnostics, document.Diagnostics);
        if (document.Root is null)
        {
            diagnostics.Add(RuleDiagnostics.Unreadable.AtPath(path));
        }

        return document;
    }

    private static void Add(ICollection<Diagnostic> diagnostics, ImmutableArray<Diagnostic> more)
    {
        foreach (var diagnostic in more)
        {
            diagnostics.Add(diagnostic);
        }
    }

    private static void Collect(IFileTree tree, string directory, List<string> paths)
    {
        paths.AddRange(tree.FilesIn(directory)
            .Where(name => name.EndsWith(".yaml", StringComparison.Ordinal) || name.EndsWith(".yml", StringComparison.Ordinal))
            .Select(name => TreePath.Join(directory, name)));
        foreach (var name in tree.DirectoriesIn(directory).Where(name => !NoRules.Contains(name)))
        {
            Collect(tree, TreePath.Join(directory, name), paths);
        }
    }
}
