using System.Collections.Immutable;
using IacSrmScanner.CloudFormation.Expansion;
using IacSrmScanner.Core.Diagnostics;
using IacSrmScanner.Documents;
using IacSrmScanner.Documents.Nodes;

namespace IacSrmScanner.CloudFormation.Templates;

/// <summary>A tree to the sections of a template. What is not as it should be is told and left out; the rest goes on.</summary>
internal sealed class TemplateReader(Document document, ICollection<Diagnostic> diagnostics)
{
    private bool isComplete = !document.HasErrors;

    /// <summary>What the resources that loops made depend on.</summary>
    public ImmutableDictionary<string, ImmutableArray<LoopElement>> Made { get; init; } = ImmutableDictionary<string, ImmutableArray<LoopElement>>.Empty;

    public Template Read()
    {
        var root = document.Root as MappingNode;
        if (root is null)
        {
            diagnostics.Add(TemplateDiagnostics.Unreadable.AtPath(document.Source.Path, document.Source.Path));
        }

        NameMacros(root?["Transform"]);
        NameModules(root);
        var resources = Section(root, "Resources");
        isComplete &= !resources.Any(MakesOthers);
        return new Template(
            document.Source,
            [.. Section(root, "Parameters").Select(Parameter).OfType<TemplateParameter>()],
            root?["Mappings"] as MappingNode,
            Section(root, "Conditions"),
            resources,
            Section(root, "Outputs"),
            isComplete)
        {
            Rules = Section(root, "Rules"),
            Made = Made,
        };
    }

    /// <summary>The entries of a section, without those that are loops or macros; of several with one name, of which readers tell, the first.</summary>
    private ImmutableArray<MappingEntry> Section(MappingNode? root, string name)
    {
        switch (root?.Find(name))
        {
            case null or { Value: ScalarNode { IsNull: true } or ErrorNode }:
                return [];
            case { Value: MappingNode section }:
                return [.. section.Entries.Where(IsPlain).DistinctBy(entry => entry.Key, StringComparer.Ordinal)];
            case var other:
                diagnostics.Add(TemplateDiagnostics.NoMapping.At(other.KeyNode.Location, name));
                isComplete = false;
                return [];
        }
    }

    private bool IsPlain(MappingEntry entry)
    {
        var isLoop = Loop.Is(entry);
        if (!isLoop && entry.Key != "Fn::Transform")
        {
            return true;
        }

        // A loop or an include that is still there was told when it could not be expanded.
        if (!isLoop && (entry.Value as MappingNode)?["Name"] is not ScalarNode { Text: Include.Macro })
        {
            diagnostics.Add(TemplateDiagnostics.NotExpanded.At(entry.KeyNode.Location, "The macro", entry.Key));
        }

        isComplete = false;
        return false;
    }

    /// <summary>Resources that stand for others, whose names are not written: modules, and what a transform expands.</summary>
    private static bool MakesOthers(MappingEntry entry) => entry.Value switch
    {
        MappingNode body when body["Type"] is ScalarNode { Tag: "" } type =>
            type.Text.EndsWith("::MODULE", StringComparison.Ordinal) || type.Text.StartsWith("AWS::Serverless::", StringComparison.Ordinal),
        _ => true,
    };

    private void NameMacros(DocumentNode? node)
    {
        ImmutableArray<DocumentNode> written = node is SequenceNode sequence ? sequence.Items : node is null ? [] : [node];
        foreach (var transform in written.Select(Transform).OfType<TemplateTransform>().Where(transform => !transform.IsLanguageExtensions))
        {
            isComplete = false;
            if (!transform.IsServerless && transform.Name != Include.Macro)
            {
                diagnostics.Add(TemplateDiagnostics.NotExpanded.At(transform.Span, "The macro", transform.Name));
            }
        }
    }

    /// <summary>A macro is named by a text, or by a mapping with <c>Name</c> and <c>Parameters</c>.</summary>
    private static TemplateTransform? Transform(DocumentNode node) => node switch
    {
        ScalarNode { IsNull: false } scalar => new TemplateTransform(scalar.Text, scalar.Location),
        MappingNode mapping when mapping["Name"] is ScalarNode name => new TemplateTransform(name.Text, name.Location),
        _ => null,
    };

    /// <summary>Client-side modules, which a packaging tool expands before deployment.</summary>
    private void NameModules(MappingNode? root)
    {
        if (root?.Find("Modules") is { Value: MappingNode or SequenceNode } modules)
        {
            isComplete = false;
            diagnostics.Add(TemplateDiagnostics.NotExpanded.At(modules.KeyNode.Location, "The section", "Modules"));
        }
    }

    private TemplateParameter? Parameter(MappingEntry entry)
    {
        if (entry.Value is not MappingNode body)
        {
            diagnostics.Add(TemplateDiagnostics.NoMapping.At(entry.KeyNode.Location, entry.Key));
            return null;
        }

        var type = body["Type"] is ScalarNode written ? written.Text : "String";
        ImmutableArray<DocumentNode> allowed = body["AllowedValues"] is SequenceNode sequence ? sequence.Items : [];
        return new TemplateParameter(
            entry.Key,
            ParameterType.Parse(type),
            body["Default"] as ScalarNode,
            [.. allowed.OfType<ScalarNode>()],
            body["NoEcho"] is ScalarNode noEcho && noEcho.Text.Equals("true", StringComparison.OrdinalIgnoreCase),
            entry.KeyNode.Location)
        {
            Constraint = ParameterConstraint.Read(body),
        };
    }
}
