using System.Collections.Immutable;
using System.Text.Json;
using IacSrmScanner.CloudFormation.Cdk;
using IacSrmScanner.CloudFormation.Deployments;
using IacSrmScanner.CloudFormation.Evaluation;
using IacSrmScanner.CloudFormation.Inputs;
using IacSrmScanner.CloudFormation.Stacks;
using IacSrmScanner.CloudFormation.Templates;
using IacSrmScanner.Core.Diagnostics;
using IacSrmScanner.Core.Resources;
using IacSrmScanner.Documents;
using IacSrmScanner.Documents.Nodes;

namespace IacSrmScanner.CloudFormation.Configurations;

/// <summary>A template that was found and read as a tree.</summary>
internal sealed class TemplateSource(Document document, StackTemplates templates, CdkAssemblies assemblies, CloudFormationOptions options) : IConfigurationSource
{
    public string Path => document.Source.Path;

    /// <summary>The files whose templates it calls as stacks, directly or through others.</summary>
    public ImmutableArray<string> Called()
    {
        if (!StackCall.MayBeIn(document.Source.Content))
        {
            return [];
        }

        var (root, _) = StackTree.Build(document, templates, options.ByName, []);
        return [.. root.All.Skip(1).Select(node => node.Template.Source.Path).Where(path => path != Path).Distinct()];
    }

    public Configuration Evaluate()
    {
        var diagnostics = new List<Diagnostic>(document.Diagnostics);
        var (root, files) = StackTree.Build(document, templates, options.ByName, diagnostics);
        var whole = StackEvaluation.Of(
            root, outputs => new EvaluationSession(root.Template) { Given = options.ByName, Outputs = outputs });
        diagnostics.AddRange(CheckGiven(root.Template));
        var stacks = root.All.Select(whole.Find).OfType<StackEvaluation>().ToImmutableArray();
        var builder = new StackResource(assemblies);
        var resources = stacks
            .SelectMany(stack => stack.Node.Template.Resources.Select(entry => builder.Build(stack, entry, null)))
            .OfType<Resource>()
            .ToImmutableArray();
        var values = stacks.SelectMany(stack => NamedValues.Of(stack.Node.Template, stack.Scope)).ToImmutableArray();
        var graph = new ResourceGraph(resources);
        var told = diagnostics.Concat(stacks.SelectMany(stack => stack.Diagnostics));
        return new Configuration(
            Dialect.CloudFormation,
            Path,
            graph,
            values,
            [Path, .. files],
            [.. root.Children.Count == 0 ? told : told.DistinctBy(each => (each.Id, each.Span, each.Message))])
        {
            Deployments = new DeploymentSpace(whole, options.ByName, graph, builder.Build),
        };
    }

    /// <summary>
    /// The template as JSON, evaluated as far as no choice decides. Whatever is wrong is told by <see cref="Evaluate"/>.
    /// </summary>
    public void Write(Utf8JsonWriter json)
    {
        var diagnostics = new List<Diagnostic>();
        var (expanded, _, _) = StackTree.Expand(document, templates, options.ByName, diagnostics);
        var (root, _) = StackTree.Build(document, templates, options.ByName, diagnostics);
        var whole = StackEvaluation.Of(
            root, outputs => new EvaluationSession(root.Template) { Given = options.ByName, Outputs = outputs });
        var choices = new RelevanceFinder(root, options.ByName).Whole();
        var open = choices.Domains.IsEmpty ? whole : whole.Deciding(choices.Undecided(), choices.Conditions);
        TemplateWriter.Write(json, expanded.Root as MappingNode ?? new MappingNode(document.Source, default, "", []), open.Scope);
    }

    private IEnumerable<Diagnostic> CheckGiven(Template template)
    {
        var given = options.ByName;
        return template.Parameters
            .Where(parameter => given.TryGetValue(parameter.Name, out var value) && !parameter.Takes(value.Text))
            .Select(parameter => InputDiagnostics.NotAllowed.At(given[parameter.Name].Place, parameter.Name));
    }
}
