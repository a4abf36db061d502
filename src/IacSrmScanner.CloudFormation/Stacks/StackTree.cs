using System.Collections.Immutable;
using IacSrmScanner.CloudFormation.Evaluation;
using IacSrmScanner.CloudFormation.Expansion;
using IacSrmScanner.CloudFormation.Inputs;
using IacSrmScanner.CloudFormation.Sam;
using IacSrmScanner.CloudFormation.Templates;
using IacSrmScanner.Core.Diagnostics;
using IacSrmScanner.Documents;
using IacSrmScanner.Documents.Nodes;

namespace IacSrmScanner.CloudFormation.Stacks;

/// <summary>Finds the templates that a template calls, and those that they call.</summary>
internal sealed class StackTree
{
    /// <summary>Stacks within stacks.</summary>
    private const int MaxDepth = 20;

    private const int MaxStacks = 500;

    private const int MaxResources = 20_000;

    private readonly StackTemplates templates;
    private readonly ImmutableDictionary<string, GivenParameter> given;
    private readonly List<Diagnostic> diagnostics;
    private readonly SortedSet<string> files = new(StringComparer.Ordinal);
    private int stacks;
    private int resources;

    private StackTree(StackTemplates templates, ImmutableDictionary<string, GivenParameter> given, List<Diagnostic> diagnostics)
    {
        this.templates = templates;
        this.given = given;
        this.diagnostics = diagnostics;
    }

    /// <summary>The template as it is deployed, and every file that goes into it beside its own.</summary>
    /// <param name="document">The outermost template.</param>
    /// <param name="templates">Those that can be called.</param>
    /// <param name="given">The parameters that are given.</param>
    /// <param name="diagnostics">Takes what is wrong.</param>
    public static (StackNode Root, ImmutableArray<string> Files) Build(
        Document document, StackTemplates templates, ImmutableDictionary<string, GivenParameter> given, List<Diagnostic> diagnostics)
    {
        var tree = new StackTree(templates, given, diagnostics);
        var root = new StackNode(tree.Read(document, given), null, null);
        if (StackCall.MayBeIn(document.Source.Content))
        {
            tree.Grow(root);
        }

        return (root, [.. tree.files]);
    }

    /// <summary>Includes and loops written out, then serverless resources: the order in which CloudFormation does it.</summary>
    public static (Document Document, ImmutableArray<string> Files, ImmutableDictionary<string, ImmutableArray<LoopElement>> Made) Expand(
        Document document, StackTemplates templates, ImmutableDictionary<string, GivenParameter> given, List<Diagnostic> diagnostics)
    {
        var (written, files, made) = TemplateExpansion.Expand(document, templates.Tree, given, diagnostics);
        return (SamExpansion.Expand(written, given, diagnostics), files, made);
    }

    private Template Read(Document document, ImmutableDictionary<string, GivenParameter> known)
    {
        var (expanded, included, made) = Expand(document, templates, known, diagnostics);
        files.UnionWith(included);
        return new TemplateReader(expanded, diagnostics) { Made = made }.Read();
    }

    private void Grow(StackNode root)
    {
        var pending = new Queue<StackNode>([root]);
        var evaluation = StackEvaluation.Of(root, _ => new EvaluationSession(root.Template) { Given = given });
        while (pending.TryDequeue(out var node))
        {
            if (evaluation.Find(node) is not { } around)
            {
                continue;
            }

            foreach (var call in node.Template.Resources.Select(StackCall.Of).OfType<StackCall>())
            {
                foreach (var child in Children(around, call).ToArray())
                {
                    node.Add(child);
                    pending.Enqueue(child);
                }
            }
        }
    }

    private IEnumerable<StackNode> Children(StackEvaluation around, StackCall call)
    {
        var (inside, existence, _) = around.Around(call);
        return existence.IsFalse ? [] : Find(around, call, inside).Select(found => Child(around, found.Call, found.Document)).OfType<StackNode>();
    }

    private StackNode? Child(StackEvaluation around, StackCall call, Document document)
    {
        var (inside, existence, _) = around.Around(call);
        if (existence.IsFalse)
        {
            return null;
        }

        var place = call.Entry.KeyNode.Location;
        if (around.Node.Depth >= MaxDepth || ++stacks > MaxStacks)
        {
            diagnostics.Add(StackDiagnostics.TooMany.At(place, call.Name, around.Node.Depth >= MaxDepth ? $"{MaxDepth} levels" : $"{MaxStacks} stacks"));
            return null;
        }

        var passed = StackEvaluation.Passed(call, inside);
        var child = new StackNode(Read(StackInputs.Settle(document, call, passed), StackInputs.Known(given, passed, call)), around.Node, call);
        resources += child.Template.Resources.Length;
        if (resources > MaxResources)
        {
            diagnostics.Add(StackDiagnostics.TooMany.At(place, call.Name, $"{MaxResources} resources"));
            return null;
        }

        return child;
    }

    /// <summary>The templates that it may deploy; more than one where the deployer chooses.</summary>
    private List<(StackCall Call, Document Document)> Find(StackEvaluation around, StackCall call, Scope inside)
    {
        var place = call.Entry.KeyNode.Location;
        if (call.Properties?["TemplateBody"] is { } body && Embedded(body) is null)
        {
            var (inline, whyNot) = InlineTemplate.Read(body, inside);
            if (inline is null)
            {
                diagnostics.Add(StackDiagnostics.NotFound.At(place, call.Name, whyNot));
                return [];
            }

            return [(call with { Filled = inline.Filled }, inline.Document)];
        }

        var from = around.Node.Template.Source.Path;
        var locations = call.Properties?["TemplateBody"] is { } written && Embedded(written) is { } file
            ? [StackLocation.Beside(file, from, templates.Tree)]
            : StackLocation.Find(call, inside, from, templates);
        var choices = locations.GroupBy(location => (location.Path, Why: location.Path is null ? location.WhyNot : "")).ToArray();
        var found = new List<(StackCall, Document)>();
        foreach (var places in choices)
        {
            if (Load(around, call, places.First()) is { } document)
            {
                found.Add((choices.Length > 1 ? call with { Chosen = new StackChoice(places.Key.Path ?? "", [.. places]) } : call, document));
            }
        }

        return found;
    }

    private Document? Load(StackEvaluation around, StackCall call, StackLocation location)
    {
        var place = call.Entry.KeyNode.Location;
        if (location.Path is not { } path)
        {
            diagnostics.Add(StackDiagnostics.NotFound.At(place, call.Name, location.WhyNot));
            return null;
        }

        if (around.Node.IsWithin(path))
        {
            diagnostics.Add(StackDiagnostics.Cyclic.At(place, call.Name, path));
            return null;
        }

        var document = templates.Find(path);
        if (document is null)
        {
            diagnostics.Add(StackDiagnostics.NotFound.At(place, call.Name, $"'{path}' is no template"));
            return null;
        }

        if (location.IsAlike)
        {
            diagnostics.Add(StackDiagnostics.TakenFor.At(place, call.Name, path));
        }

        files.Add(path);
        return document;
    }

    /// <summary>The file that Rain puts in the place of a template when it packages the one around.</summary>
    private static string? Embedded(DocumentNode body) => body switch
    {
        ScalarNode { Tag: "!Rain::Embed", IsNull: false } file => file.Text,
        MappingNode { Entries: [{ Key: "Rain::Embed", Value: ScalarNode { IsNull: false } file }] } => file.Text,
        _ => null,
    };
}
