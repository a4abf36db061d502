using System.Collections.Immutable;
using IacSrmScanner.CloudFormation.Cdk;
using IacSrmScanner.CloudFormation.Inputs;
using IacSrmScanner.CloudFormation.Stacks;
using IacSrmScanner.CloudFormation.Templates;
using IacSrmScanner.Core.Diagnostics;
using IacSrmScanner.Core.Files;
using IacSrmScanner.Core.Resources;
using IacSrmScanner.Documents;
using IacSrmScanner.Documents.Nodes;

namespace IacSrmScanner.CloudFormation.Configurations;

/// <summary>
/// CloudFormation templates, YAML and JSON. What is one is told by content; other YAML and JSON is left alone in silence.
/// </summary>
/// <param name="options">What the user says beside the files; null for nothing.</param>
public sealed class CloudFormationFrontEnd(CloudFormationOptions? options = null) : IFrontEnd
{
    private readonly CloudFormationOptions options = options ?? new CloudFormationOptions();

    public Dialect Dialect => Dialect.CloudFormation;

    public FrontEndResult Discover(IFileTree tree, IReadOnlyList<string> files)
    {
        var diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();
        var sources = ImmutableArray.CreateBuilder<TemplateSource>();
        var templates = new StackTemplates(tree, files);
        var assemblies = new CdkAssemblies(tree);
        var declared = new HashSet<string>(StringComparer.Ordinal);
        foreach (var path in files.Where(file => TemplateRecognition.MayBeNamed(file) && !assemblies.Owns(file)).Order(StringComparer.Ordinal))
        {
            var problems = new List<Diagnostic>();
            var documents = Read(tree, path, problems);
            foreach (var document in documents)
            {
                templates.Add(document);
                sources.Add(new TemplateSource(document, templates, assemblies, options));
                declared.UnionWith(Names(document));
            }

            if (!documents.IsEmpty || problems.Any(IsReadFailure))
            {
                diagnostics.AddRange(problems);
            }
        }

        diagnostics.AddRange(options.ByName.Values
            .Where(given => !declared.Contains(given.Name) && !given.Name.StartsWith("AWS::", StringComparison.Ordinal))
            .OrderBy(given => given.Name, StringComparer.Ordinal)
            .Select(given => InputDiagnostics.Undeclared.At(given.Place, given.Name)));
        return new FrontEndResult([.. StackRoots.Of(sources.ToImmutable(), options.Named)], [.. sources.Select(source => source.Path).Distinct()], diagnostics.ToImmutable());
    }

    private static IEnumerable<string> Names(Document document) =>
        document.Root is MappingNode root && root["Parameters"] is MappingNode parameters ? parameters.Entries.Select(entry => entry.Key) : [];

    /// <summary>The documents of a file that are templates, or were meant as one.</summary>
    private static ImmutableArray<Document> Read(IFileTree tree, string path, List<Diagnostic> problems)
    {
        if (tree.Read(path, problems) is not { } source || !TemplateRecognition.MayHold(source.Content))
        {
            return [];
        }

        var documents = DocumentReader.ReadAll(source);
        var templates = documents.Where(document => TemplateRecognition.IsTemplate(document.Root)).ToImmutableArray();
        return templates.IsEmpty && documents.FirstOrDefault(document => document.HasErrors) is { } broken && TemplateRecognition.LooksLikeTemplate(source.Content)
            ? [broken]
            : templates;
    }

    /// <summary>
    /// A file that could not be read may have been a template, so it is named; one that is too large to be deployed as one,
    /// or no text, was not.
    /// </summary>
    private static bool IsReadFailure(Diagnostic problem) => problem.Id == FileDiagnostics.Unreadable.Id;
}
