using System.Collections.Immutable;
using IacSrmScanner.CloudFormation.Expansion;
using IacSrmScanner.Core.Text;
using IacSrmScanner.Documents.Nodes;

namespace IacSrmScanner.CloudFormation.Templates;

/// <summary>The sections of a template, unevaluated, each in written order.</summary>
internal sealed class Template
{
    private readonly Dictionary<string, TemplateParameter> parametersByName;
    private readonly HashSet<string> resourceNames;

    public Template(
        SourceText source,
        ImmutableArray<TemplateParameter> parameters,
        MappingNode? mappings,
        ImmutableArray<MappingEntry> conditions,
        ImmutableArray<MappingEntry> resources,
        ImmutableArray<MappingEntry> outputs,
        bool isComplete)
    {
        Source = source;
        Parameters = parameters;
        Mappings = mappings;
        Conditions = conditions;
        Resources = resources;
        Outputs = outputs;
        IsComplete = isComplete;
        parametersByName = parameters.ToDictionary(parameter => parameter.Name, StringComparer.Ordinal);
        resourceNames = [.. resources.Select(entry => entry.Key)];
    }

    public SourceText Source { get; }

    public ImmutableArray<TemplateParameter> Parameters { get; }

    public MappingNode? Mappings { get; }

    public ImmutableArray<MappingEntry> Conditions { get; }

    public ImmutableArray<MappingEntry> Resources { get; }

    public ImmutableArray<MappingEntry> Outputs { get; }

    /// <summary>What a deployer's choice of parameters must satisfy.</summary>
    public ImmutableArray<MappingEntry> Rules { get; init; } = [];

    /// <summary>What the resources that loops made depend on, by their names.</summary>
    public ImmutableDictionary<string, ImmutableArray<LoopElement>> Made { get; init; } = ImmutableDictionary<string, ImmutableArray<LoopElement>>.Empty;

    /// <summary>
    /// Every name that the deployed template has stands in this one: nothing was lost in reading, and no macro or loop
    /// adds resources.
    /// </summary>
    public bool IsComplete { get; }

    public TemplateParameter? FindParameter(string name) => parametersByName.GetValueOrDefault(name);

    public bool HasResource(string name) => resourceNames.Contains(name);
}
