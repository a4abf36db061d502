using System.Collections.Immutable;
using System.Text.Json;
using IacSrmScanner.CloudFormation.Evaluation;
using IacSrmScanner.CloudFormation.Sam;
using IacSrmScanner.CloudFormation.Templates;
using IacSrmScanner.Core.Diagnostics;
using IacSrmScanner.Core.Resources;
using IacSrmScanner.Documents;
using IacSrmScanner.Documents.Nodes;

namespace IacSrmScanner.CloudFormation.Configurations;

/// <summary>A template that was found and read as a tree.</summary>
internal sealed class TemplateSource(Document document) : IConfigurationSource
{
    public string Path => document.Source.Path;

    public Configuration Evaluate()
    {
        var diagnostics = new List<Diagnostic>(document.Diagnostics);
        var template = new TemplateReader(SamExpansion.Expand(document, diagnostics), diagnostics).Read();
        var session = new EvaluationSession(template);
        var scope = Scope.Of(session);
        var builder = new ResourceBuilder(scope);
        var resources = template.Resources.Select(builder.Build).OfType<Resource>().ToImmutableArray();
        var values = NamedValues.Of(template, scope);
        return new Configuration(
            Dialect.CloudFormation,
            Path,
            new ResourceGraph(resources),
            values,
            [Path],
            [.. diagnostics, .. session.Diagnostics]);
    }

    /// <summary>The template as JSON, evaluated. Whatever is wrong is told by <see cref="Evaluate"/>.</summary>
    public void Write(Utf8JsonWriter json)
    {
        var diagnostics = new List<Diagnostic>();
        var expanded = SamExpansion.Expand(document, diagnostics);
        var template = new TemplateReader(expanded, diagnostics).Read();
        var root = expanded.Root as MappingNode ?? new MappingNode(document.Source, default, "", []);
        TemplateWriter.Write(json, root, Scope.Of(new EvaluationSession(template)));
    }
}
