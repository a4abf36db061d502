using System.Collections.Immutable;
using IacSrmScanner.CloudFormation.Evaluation;
using IacSrmScanner.CloudFormation.Inputs;
using IacSrmScanner.CloudFormation.Stacks;
using IacSrmScanner.Core.Resources;
using IacSrmScanner.Core.Values;
using IacSrmScanner.Documents.Nodes;

namespace IacSrmScanner.CloudFormation.Deployments;

/// <summary>The ways in which a template can be deployed. What they cost is bounded for each verdict and for the template.</summary>
internal sealed class DeploymentSpace : IDeploymentSpace
{
    /// <summary>Up to this many combinations of parameters are gone through for one verdict.</summary>
    public const int MaxCombinations = 4096;

    /// <summary>Up to this many resources are evaluated again, all verdicts on a template together.</summary>
    public const int MaxEvaluations = 250_000;

    /// <summary>So many resources that are as they were cost as much as one that is evaluated again.</summary>
    private const int KeptPerEvaluation = 16;

    /// <summary>Up to this many deployments of single resources are kept for rules that read the same.</summary>
    private const int MaxRemembered = 4096;

    private readonly StackEvaluation whole;
    private readonly ResourceGraph graph;
    private readonly Func<StackEvaluation, MappingEntry, WantedNames?, Resource?> build;
    private readonly RelevanceFinder finder;
    private readonly ChoiceCheck check;
    private readonly Dictionary<string, (ResourceGraph Graph, bool IsImpossible)> graphs = new(StringComparer.Ordinal);
    private readonly Dictionary<(string, Footprint), Relevance> relevances = [];
    private readonly Dictionary<Footprint, WantedNames> wanted = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<(string Address, Footprint Read, string Cases), Deployment> alone = [];
    private int left = MaxEvaluations;

    /// <param name="whole">The evaluation of the template with every choice left open.</param>
    /// <param name="given">The parameters that are given, and so are no choice.</param>
    /// <param name="graph">The resources that came of it.</param>
    /// <param name="build">
    /// Makes a resource, with only what is named, or all for null; gives null when it is not part of the deployment.
    /// </param>
    public DeploymentSpace(
        StackEvaluation whole,
        ImmutableDictionary<string, GivenParameter> given,
        ResourceGraph graph,
        Func<StackEvaluation, MappingEntry, WantedNames?, Resource?> build)
    {
        (this.whole, this.graph, this.build) = (whole, graph, build);
        finder = new RelevanceFinder(whole.Node, given);
        check = new ChoiceCheck(whole, finder);
    }

    public DeploymentSet Of(Resource resource, Footprint footprint)
    {
        if (!relevances.TryGetValue((resource.Address, footprint), out var relevance))
        {
            relevances[(resource.Address, footprint)] = relevance = finder.Of(resource.Address, footprint);
        }

        if (relevance.Domains.IsEmpty || finder.Find(resource.Address) is not { } entry)
        {
            return DeploymentSet.NoChoice;
        }

        var count = relevance.Count(MaxCombinations);
        if (count > MaxCombinations)
        {
            return new DeploymentSet(count, [], $"it depends on more than {MaxCombinations} combinations of parameters");
        }

        ImmutableArray<string> types = footprint.RelatedTypes.IsEmpty ? [] : [.. footprint.RelatedTypes.Append(resource.Type).Distinct()];
        if (count + Missing(relevance, types) > left)
        {
            return new DeploymentSet(count, [], $"the combinations of parameters of the template take more than {MaxEvaluations} evaluations");
        }

        return new DeploymentSet(count, relevance.Combinations().Select(cases => Checked(Make(cases), cases)), null)
        {
            Undecided = relevance.DecidesConditionsOnly ? null : () => Make(relevance.Undecided()),
        };

        Deployment Make(ImmutableArray<InputCase> cases) =>
            types.IsEmpty ? Alone(relevance, cases, entry, footprint) : Together(relevance, cases, types);
    }

    private static string Key(ImmutableArray<InputCase> cases, ImmutableArray<string> types) =>
        string.Join('\n', types.Concat(cases.Select(one => one.Choice.Words)));

    /// <summary>What the deployments cost that were not asked for before.</summary>
    private long Missing(Relevance relevance, ImmutableArray<string> types)
    {
        var missing = types.IsEmpty ? 0L : relevance.Combinations().Count(cases => !graphs.ContainsKey(Key(cases, types)));
        return missing == 0 ? 0 : missing * Cost(relevance.Undecided(), types);
    }

    /// <summary>What making all resources of these types costs where these parameters are decided.</summary>
    private int Cost(ImmutableArray<InputCase> cases, ImmutableArray<string> types)
    {
        var inputs = Inputs(cases);
        var all = types.SelectMany(type => graph.OfType(type)).ToArray();
        return all.Count(resource => DependsOn(resource, inputs)) + (all.Length / KeptPerEvaluation);
    }

    private bool DependsOn(Resource resource, ImmutableHashSet<string> inputs) => finder.Everything(resource.Address).Inputs.Keys.Any(inputs.Contains);

    private static ImmutableHashSet<string> Inputs(ImmutableArray<InputCase> cases) =>
        cases.Select(one => one.Choice.Input).ToImmutableHashSet(StringComparer.Ordinal);

    private static ImmutableArray<InputChoice> Choices(ImmutableArray<InputCase> cases) => [.. cases.Select(one => one.Choice)];

    /// <summary>A deployment with the resource and only what a rule reads of it; the same for all rules that read the same.</summary>
    private Deployment Alone(Relevance relevance, ImmutableArray<InputCase> cases, StackEntry entry, Footprint footprint)
    {
        var key = (entry.Address, footprint, Key(cases, []));
        if (!alone.TryGetValue(key, out var deployment))
        {
            deployment = MakeAlone(relevance, cases, entry, footprint);
            if (alone.Count < MaxRemembered)
            {
                alone[key] = deployment;
            }
        }

        return deployment;
    }

    private Deployment MakeAlone(Relevance relevance, ImmutableArray<InputCase> cases, StackEntry entry, Footprint footprint)
    {
        left -= 1 + entry.Stack.Depth;
        var decided = whole.Deciding(cases, relevance.Conditions);
        if (!wanted.TryGetValue(footprint, out var names))
        {
            wanted[footprint] = names = WantedNames.Of(footprint);
        }

        var built = Build(decided, entry, names);
        return new Deployment(Choices(cases), Allowed(decided.IsImpossible, cases), new ResourceGraph(built is null ? [] : [built]));
    }

    /// <summary>A deployment with every resource of the types that a rule looks at.</summary>
    private Deployment Together(Relevance relevance, ImmutableArray<InputCase> cases, ImmutableArray<string> types)
    {
        left--;
        var key = Key(cases, types);
        if (!graphs.TryGetValue(key, out var made))
        {
            var decided = whole.Deciding(cases, relevance.Conditions);
            var inputs = Inputs(cases);
            var resources = graph.Resources
                .Where(resource => types.Contains(resource.Type))
                .Select(resource => DependsOn(resource, inputs) && finder.Find(resource.Address) is { } entry
                    ? Build(decided, entry, null)
                    : resource);
            left -= Cost(cases, types);
            graphs[key] = made = (new ResourceGraph([.. resources.OfType<Resource>()]), decided.IsImpossible);
        }

        return new Deployment(Choices(cases), Allowed(made.IsImpossible, cases), made.Graph);
    }

    private Resource? Build(StackEvaluation decided, StackEntry entry, WantedNames? names) =>
        decided.Find(entry.Stack) is { } at ? build(at, entry.Entry, names) : null;

    private static Truth Allowed(bool isImpossible, ImmutableArray<InputCase> cases) =>
        isImpossible ? Truth.False : cases.Any(one => one.IsDoubtful) ? Truth.Unknown : Truth.True;

    /// <summary>A deployment that the template and the stacks in it accept, as far as that can be told.</summary>
    private Deployment Checked(Deployment deployment, ImmutableArray<InputCase> cases)
    {
        if (deployment.IsAllowed.IsFalse)
        {
            return deployment;
        }

        var verdict = check.Of(cases);
        return verdict.IsAllowed.IsTrue && verdict.Needed.IsEmpty
            ? deployment
            : deployment with { IsAllowed = Truth.And(deployment.IsAllowed, verdict.IsAllowed), Needed = verdict.Needed };
    }
}
