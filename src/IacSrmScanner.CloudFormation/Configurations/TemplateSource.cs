using System.Collections.Immutable;
using System.Text.Json;
using IacSrmScanner.CloudFormation.Deployments;
using IacSrmScanner.CloudFormation.Evaluation;
using IacSrmScanner.CloudFormation.Expansion;
using IacSrmScanner.CloudFormation.Inputs;
using IacSrmScanner.CloudFormation.Sam;
using IacSrmScanner.CloudFormation.Templates;
using IacSrmScanner.Core.Diagnostics;
using IacSrmScanner.Core.Files;
using IacSrmScanner.Core.Resources;
using IacSrmScanner.Documents;
using IacSrmScanner.Documents.Nodes;

namespace IacSrmScanner.CloudFormation.Configurations;

/// <summary>A template that was found and read as a tree.</summary>
internal sealed class TemplateSource(Document document, IFileTree tree, CloudFormationOptions options) : IConfigurationSource
{
    public string Path => document.Source.Path;

    public Configuration Evaluate()
    {
        var diagnostics = new List<Diagnostic>(document.Diagnostics);
        var (expanded, included) = Expand(diagnostics);
        var template = new TemplateReader(expanded, diagnostics).Read();
        var session = new EvaluationSession(template) { Given = options.ByName };
        CheckGiven(template, session);
        var scope = Scope.Of(session);
        var builder = new ResourceBuilder(scope);
        var resources = template.Resources.Select(builder.Build).OfType<Resource>().ToImmutableArray();
        var values = NamedValues.Of(template, scope);
        var graph = new ResourceGraph(resources);
        return new Configuration(
            Dialect.CloudFormation,
            Path,
            graph,
            values,
            [Path, .. included],
            [.. diagnostics, .. session.Diagnostics])
        {
            Deployments = new DeploymentSpace(session, scope, graph, (decided, entry, wanted) => new ResourceBuilder(decided, wanted).Build(entry)),
        };
    }

    /// <summary>The template as JSON, evaluated. Whatever is wrong is told by <see cref="Evaluate"/>.</summary>
    public void Write(Utf8JsonWriter json)
    {
        var diagnostics = new List<Diagnostic>();
        var (expanded, _) = Expand(diagnostics);
        var template = new TemplateReader(expanded, diagnostics).Read();
        var root = expanded.Root as MappingNode ?? new MappingNode(document.Source, default, "", []);
        TemplateWriter.Write(json, root, Scope.Of(new EvaluationSession(template) { Given = options.ByName }));
    }

    /// <summary>Includes and loops written out, then serverless resources: the order in which CloudFormation does it.</summary>
    private (Document Document, ImmutableArray<string> Files) Expand(List<Diagnostic> diagnostics)
    {
        var (written, files) = TemplateExpansion.Expand(document, tree, options.ByName, diagnostics);
        return (SamExpansion.Expand(written, options.ByName, diagnostics), files);
    }

    private static void CheckGiven(Template template, EvaluationSession session)
    {
        foreach (var parameter in template.Parameters)
        {
            if (session.Given.TryGetValue(parameter.Name, out var given) && !parameter.Takes(given.Text))
            {
                session.Report(InputDiagnostics.NotAllowed.At(given.Place, parameter.Name));
            }
        }
    }
}
