using System.Collections.Immutable;
using IacSrmScanner.CloudFormation.Conditions;
using IacSrmScanner.CloudFormation.Evaluation;
using IacSrmScanner.CloudFormation.Intrinsics;
using IacSrmScanner.CloudFormation.Inputs;
using IacSrmScanner.CloudFormation.Stacks;
using IacSrmScanner.CloudFormation.Templates;
using IacSrmScanner.Core.Resources;
using IacSrmScanner.Documents.Nodes;

namespace IacSrmScanner.CloudFormation.Deployments;

/// <summary>
/// Finds the parameters that can matter to a verdict: those that the attributes read use, directly or through conditions, and those
/// of the resources looked at. What is demanded of them tells apart more of their values, but brings no others in.
/// </summary>
internal sealed class RelevanceFinder
{
    private readonly Template template;
    private readonly ImmutableDictionary<string, GivenParameter> given;
    private readonly StackUses collector;
    private readonly StackNode root;
    private readonly StackDemands demands;
    private readonly ImmutableArray<StackEntry> all;
    private readonly Dictionary<string, StackEntry> resources;
    private readonly ImmutableArray<MappingEntry> order;
    private readonly Dictionary<string, int> positions = new(StringComparer.Ordinal);
    private readonly Dictionary<StackNode, NodeUses> calls = [];
    private readonly Dictionary<string, ImmutableArray<InputCase>> demanded = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ImmutableArray<InputCase>> domains = new(StringComparer.Ordinal);
    private readonly Dictionary<string, NodeUses> wholes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ImmutableArray<StackEntry>> loose = new(StringComparer.Ordinal);
    private readonly Lazy<ILookup<string, string>> mentioning;
    private readonly Lazy<bool> hasChoices;

    public RelevanceFinder(StackNode root, ImmutableDictionary<string, GivenParameter> given)
    {
        this.root = root;
        this.given = given;
        template = root.Template;
        collector = new StackUses(root);
        demands = new StackDemands(root, collector);
        all = [.. root.All.SelectMany(stack => stack.Template.Resources.Select(entry => new StackEntry(stack, entry)))];
        resources = all.ToDictionary(entry => entry.Address, StringComparer.Ordinal);
        order = ConditionOrder.Of(template.Conditions).Order;
        for (var i = 0; i < order.Length; i++)
        {
            positions[order[i].Key] = i;
        }

        mentioning = new(() => all
            .SelectMany(entry => Mentions(entry).Select(name => (Name: name, By: entry.Address)))
            .ToLookup(mention => mention.Name, mention => mention.By, StringComparer.Ordinal));
        hasChoices = new(HasChoices);
    }

    /// <summary>The entry of a resource, by its address.</summary>
    public StackEntry? Find(string address) => resources.GetValueOrDefault(address);

    /// <summary>The choices, and whether there are any.</summary>
    public Relevance Of(string address, Footprint footprint)
    {
        var uses = new NodeUses();
        if (!hasChoices.Value || !resources.TryGetValue(address, out var entry))
        {
            return new Relevance([], []);
        }

        if (footprint.RelatedTypes.IsEmpty)
        {
            collector.Add(entry.Stack, Own(entry, footprint), uses);
        }
        else
        {
            var everywhere = footprint with
            {
                Attributes = [.. footprint.Attributes.Union(footprint.RelatedAttributes)],
                Meta = [.. footprint.Meta.Union(footprint.RelatedAttributes)],
            };
            foreach (var connected in Connected(entry, footprint.RelatedTypes))
            {
                collector.Add(connected.Stack, Own(connected, everywhere), uses);
            }
        }

        var decidesConditionsOnly = !uses.Inputs.Values.Any(use => use.IsTaken);
        return new Relevance(Domains(uses), footprint.RelatedTypes.IsEmpty ? Ordered(uses.Conditions.Union(Passing(entry.Stack).Conditions)) : order)
        {
            DecidesConditionsOnly = decidesConditionsOnly,
        };
    }

    /// <summary>Whether anything is demanded of a parameter.</summary>
    public bool IsDemanded(string input) => demands.Of(input).Any();

    /// <summary>What is demanded of a parameter.</summary>
    public IEnumerable<StackDemand> Demands(string input) => demands.Of(input);

    /// <summary>The values of a parameter between which what is demanded differs; empty when it is no choice.</summary>
    public ImmutableArray<InputCase> Demanded(string input)
    {
        if (!demanded.TryGetValue(input, out var domain))
        {
            demanded[input] = domain = Domain(input, demands.Use(input));
        }

        return domain;
    }

    /// <summary>Conditions of the outermost template, each after those that it refers to.</summary>
    public ImmutableArray<MappingEntry> Ordered(IEnumerable<string> conditions) =>
        [.. conditions.Where(positions.ContainsKey).Select(name => positions[name]).Order().Select(position => order[position])];

    /// <summary>Whether any verdict on the template can depend on a choice: most templates leave none.</summary>
    private bool HasChoices()
    {
        var uses = new NodeUses();
        foreach (var entry in all)
        {
            collector.Add(entry.Stack, Whole(entry), uses);
        }

        return !Domains(uses).IsEmpty;
    }

    /// <summary>Every choice that the template leaves, whatever looks at it.</summary>
    public Relevance Whole()
    {
        var uses = new NodeUses();
        foreach (var entry in all)
        {
            collector.Add(entry.Stack, Whole(entry), uses);
        }

        foreach (var part in template.Conditions.Concat(template.Rules).Concat(template.Outputs))
        {
            collector.AddPart(root, collector.Of(root, part.Value, !template.Outputs.Contains(part)), uses);
        }

        foreach (var input in demands.Inputs)
        {
            uses.Input(input);
        }

        return new Relevance(Domains(uses), order);
    }

    /// <summary>Every name that a resource uses, conditions gone through.</summary>
    public NodeUses Everything(string address)
    {
        if (!wholes.TryGetValue(address, out var uses))
        {
            wholes[address] = uses = new NodeUses();
            if (resources.TryGetValue(address, out var entry))
            {
                collector.Add(entry.Stack, Whole(entry), uses);
            }
        }

        return uses;
    }

    private NodeUses Own(StackEntry entry, Footprint footprint)
    {
        var uses = new NodeUses();
        if (entry.Entry.Value is not MappingNode body)
        {
            return uses;
        }

        AddCondition(body, uses);
        StackUses.AddLoops(entry.Stack.Template, entry.Entry.Key, uses);
        foreach (var name in footprint.Meta)
        {
            AddPart(entry.Stack, body[name], uses);
        }

        if (footprint.ReadsAll || body["Properties"] is not MappingNode properties || !IntrinsicSyntax.IsPlain(properties.Tag)
            || properties.Entries.Any(property => IntrinsicSyntax.IsLong(property.Key)))
        {
            AddPart(entry.Stack, body["Properties"], uses);
            return uses;
        }

        foreach (var name in footprint.Attributes)
        {
            AddPart(entry.Stack, properties[name], uses);
        }

        return uses;
    }

    private NodeUses Whole(StackEntry entry)
    {
        var uses = new NodeUses();
        if (entry.Entry.Value is MappingNode body)
        {
            AddCondition(body, uses);
            StackUses.AddLoops(entry.Stack.Template, entry.Entry.Key, uses);
            AddPart(entry.Stack, body, uses);
        }

        return uses;
    }

    private static void AddCondition(MappingNode body, NodeUses uses)
    {
        if (body["Condition"] is ScalarNode { IsNull: false } condition)
        {
            uses.Conditions.Add(condition.Text);
        }
    }

    private void AddPart(StackNode at, DocumentNode? node, NodeUses uses)
    {
        if (node is not null)
        {
            uses.Add(collector.Of(at, node, false));
        }
    }

    /// <summary>
    /// The resource, those of the related types that it is connected with by references, and those that refer to none of its
    /// kind and so may mean it by name.
    /// </summary>
    private List<StackEntry> Connected(StackEntry start, ImmutableArray<string> types)
    {
        var found = new List<StackEntry> { start };
        var seen = new HashSet<string>(StringComparer.Ordinal) { start.Address };
        for (var i = 0; i < found.Count; i++)
        {
            var near = Mentions(found[i]).Concat(mentioning.Value[found[i].Address]);
            found.AddRange(near.Where(name => resources.TryGetValue(name, out var entry) && IsOf(entry, types) && seen.Add(name)).Select(name => resources[name]));
        }

        found.AddRange(Loose(start.Type, types).Where(entry => seen.Add(entry.Address)));
        return found;
    }

    /// <summary>Those of the types that refer to no resource of the kind.</summary>
    private ImmutableArray<StackEntry> Loose(string? kind, ImmutableArray<string> types)
    {
        var key = $"{kind} {string.Join(' ', types)}";
        if (!loose.TryGetValue(key, out var known))
        {
            loose[key] = known =
            [
                .. all.Where(entry => IsOf(entry, types)
                    && !Mentions(entry).Any(name => resources.TryGetValue(name, out var named) && named.Type == kind)),
            ];
        }

        return known;
    }

    private static bool IsOf(StackEntry entry, ImmutableArray<string> types) => entry.Type is { } type && types.Contains(type);

    /// <summary>The addresses of the resources that one refers to; through parameters and outputs too, where there are stacks.</summary>
    private HashSet<string> Mentions(StackEntry entry) =>
        root.Children.Count == 0 ? collector.Of(entry.Stack, entry.Entry.Value, false).Resources : Everything(entry.Address).Resources;

    /// <summary>What the values use that a stack and those around it are given, whether a verdict needs them or not.</summary>
    private NodeUses Passing(StackNode stack)
    {
        if (!calls.TryGetValue(stack, out var uses))
        {
            calls[stack] = uses = new NodeUses();
            for (var node = stack; node is { Call: { } call, Around: { } around }; node = around)
            {
                foreach (var argument in call.Arguments)
                {
                    collector.AddPart(around, collector.Of(around, argument.Value, false), uses);
                }
            }
        }

        return uses;
    }

    /// <summary>The values of the parameters in use, told apart by what is demanded of them too.</summary>
    private ImmutableArray<ImmutableArray<InputCase>> Domains(NodeUses uses)
    {
        var declared = template.Parameters.Select(parameter => parameter.Name).Where(uses.Inputs.ContainsKey);
        var others = uses.Inputs.Keys.Where(name => template.FindParameter(name) is null).Order(StringComparer.Ordinal);
        return [.. declared.Concat(others).Select(name => Domain(name, Told(name))).Where(domain => !domain.IsEmpty)];

        InputUse Told(string name)
        {
            var use = new InputUse();
            use.Add(uses.Inputs[name]);
            use.Add(demands.Use(name));
            return use;
        }
    }

    /// <summary>The values of a parameter between which a use makes a difference; the same objects for the same use.</summary>
    private ImmutableArray<InputCase> Domain(string name, InputUse use)
    {
        if (given.ContainsKey(name))
        {
            return [];
        }

        var key = $"{name}\n{use.IsTaken}\n{use.IsBlurred}\n{use.Compared.Count}\n{string.Join('\n', use.Compared)}\n\n{string.Join('\n', use.Keys)}";
        if (!domains.TryGetValue(key, out var domain))
        {
            domains[key] = domain = template.FindParameter(name) is { } parameter
                ? InputDomain.Of(parameter, use)
                : PseudoParameters.Find(name, new(template.Source, default)) is { } unknown ? InputDomain.OfPseudo(name, use, unknown) : [];
        }

        return domain;
    }
}
