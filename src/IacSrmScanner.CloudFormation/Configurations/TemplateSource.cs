using System.Collections.Immutable;
using IacSrmScanner.CloudFormation.Deployments;
using IacSrmScanner.CloudFormation.Evaluation;
using IacSrmScanner.CloudFormation.Expansion;
using IacSrmScanner.CloudFormation.Inputs;
using IacSrmScanner.CloudFormation.Templates;
using IacSrmScanner.Core.Diagnostics;
using IacSrmScanner.Core.Files;
using IacSrmScanner.Core.Resources;
using IacSrmScanner.Documents;

namespace IacSrmScanner.CloudFormation.Configurations;

/// <summary>A template that was found and read as a tree.</summary>
internal sealed class TemplateSource(Document document, IFileTree tree, CloudFormationOptions options) : IConfigurationSource
{
    public string Path => document.Source.Path;

    public Configuration Evaluate()
    {
        var diagnostics = new List<Diagnostic>(document.Diagnostics);
        var (expanded, included) = TemplateExpansion.Expand(document, tree, options.ByName, diagnostics);
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
