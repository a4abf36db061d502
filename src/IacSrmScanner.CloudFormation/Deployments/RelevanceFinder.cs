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
/// Finds the parameters that can matter to a verdict: those that the attributes read use, directly or through conditions, those
/// of the resources looked at, and those that rules of the template tie to them.
/// </summary>
internal sealed class RelevanceFinder
{
    private readonly Template template;
    private readonly ImmutableDictionary<string, GivenParameter> given;
    private readonly StackUses collector;
    private readonly StackNode root;
    private readonly StackDemands? demands;
    private readonly ImmutableArray<StackEntry> all;
    private readonly Dictionary<string, StackEntry> resources;
    private readonly ImmutableArray<MappingEntry> order;
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
        demands = root.Children.Count > 0 ? new StackDemands(root, collector) : null;
        all = [.. root.All.SelectMany(stack => stack.Template.Resources.Select(entry => new StackEntry(stack, entry)))];
        resources = all.ToDictionary(entry => entry.Address, StringComparer.Ordinal);
        order = ConditionOrder.Of(template.Conditions).Order;
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
            return new Relevance([], [], []);
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

        var (rules, demanded) = Ties(uses);
        var domains = Domains(uses);
        var wanted = footprint.RelatedTypes.IsEmpty && demands is null ? [.. order.Where(condition => uses.Conditions.Contains(condition.Key))] : order;
        return new Relevance(domains, wanted, rules)
        {
            Demands = demanded,
            DecidesConditionsOnly = !uses.Inputs.Values.Any(use => use.IsTaken),
        };
    }

    /// <summary>Whether any verdict on the template can depend on a choice: most templates leave none.</summary>
    private bool HasChoices()
    {
        var uses = new NodeUses();
        foreach (var entry in all)
        {
            collector.Add(entry.Stack, Whole(entry), uses);
        }

        demands?.Restricting(uses);
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

        var (rules, demanded) = Ties(uses);
        return new Relevance(Domains(uses), order, rules) { Demands = demanded };
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
        demands is null ? collector.Of(entry.Stack, entry.Entry.Value, false).Resources : Everything(entry.Address).Resources;

    /// <summary>The rules of the template and the demands of nested stacks that tie parameters in use, directly or through others.</summary>
    private (ImmutableArray<MappingEntry> Rules, ImmutableArray<StackDemand> Demands) Ties(NodeUses uses)
    {
        while (true)
        {
            var rules = Restricting(uses);
            var known = uses.Inputs.Count;
            var demanded = demands?.Restricting(uses) ?? [];
            if (uses.Inputs.Count == known)
            {
                return (rules, demanded);
            }
        }
    }

    /// <summary>The rules that restrict a parameter in use; the other parameters that they look at then matter too.</summary>
    private ImmutableArray<MappingEntry> Restricting(NodeUses uses)
    {
        var found = new List<MappingEntry>();
        var left = template.Rules.ToList();
        for (var i = 0; i < left.Count; i++)
        {
            var inside = new NodeUses();
            collector.Add(root, collector.Of(root, left[i].Value, true), inside);
            if (inside.Inputs.Keys.Any(uses.Inputs.ContainsKey))
            {
                uses.Add(inside);
                found.Add(left[i]);
                left.RemoveAt(i);
                i = -1;
            }
        }

        return [.. found];
    }

    private ImmutableArray<ImmutableArray<InputCase>> Domains(NodeUses uses)
    {
        var domains = ImmutableArray.CreateBuilder<ImmutableArray<InputCase>>();
        foreach (var parameter in template.Parameters)
        {
            if (uses.Inputs.TryGetValue(parameter.Name, out var use) && !given.ContainsKey(parameter.Name))
            {
                domains.Add(InputDomain.Of(parameter, use));
            }
        }

        foreach (var (name, use) in uses.Inputs.OrderBy(input => input.Key, StringComparer.Ordinal))
        {
            if (template.FindParameter(name) is null && !given.ContainsKey(name) && PseudoParameters.Find(name, new(template.Source, default)) is { } unknown)
            {
                domains.Add(InputDomain.OfPseudo(name, use, unknown));
            }
        }

        domains.RemoveAll(domain => domain.IsEmpty);
        return domains.ToImmutable();
    }
}
