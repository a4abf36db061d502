using System.Collections.Immutable;
using IacSrmScanner.CloudFormation.Conditions;
using IacSrmScanner.CloudFormation.Evaluation;
using IacSrmScanner.CloudFormation.Intrinsics;
using IacSrmScanner.CloudFormation.Inputs;
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
    private readonly UseCollector collector;
    private readonly Dictionary<string, MappingEntry> resources;
    private readonly Dictionary<string, MappingEntry> conditions;
    private readonly ImmutableArray<MappingEntry> order;
    private readonly Dictionary<string, NodeUses> wholes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ImmutableArray<MappingEntry>> loose = new(StringComparer.Ordinal);
    private readonly Lazy<ILookup<string, string>> mentioning;
    private readonly Lazy<bool> hasChoices;

    public RelevanceFinder(Template template, ImmutableDictionary<string, GivenParameter> given)
    {
        this.template = template;
        this.given = given;
        collector = new UseCollector(template);
        resources = template.Resources.ToDictionary(entry => entry.Key, StringComparer.Ordinal);
        conditions = template.Conditions.ToDictionary(entry => entry.Key, StringComparer.Ordinal);
        order = ConditionOrder.Of(template.Conditions).Order;
        mentioning = new(() => template.Resources
            .SelectMany(entry => Mentions(entry).Select(name => (Name: name, By: entry.Key)))
            .ToLookup(mention => mention.Name, mention => mention.By, StringComparer.Ordinal));
        hasChoices = new(HasChoices);
    }

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
            uses.Add(Own(entry, footprint));
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
                uses.Add(Own(connected, everywhere));
            }
        }

        Close(uses);
        var rules = Restricting(uses);
        var domains = Domains(uses);
        var wanted = footprint.RelatedTypes.IsEmpty ? [.. order.Where(condition => uses.Conditions.Contains(condition.Key))] : order;
        return new Relevance(domains, wanted, rules)
        {
            DecidesConditionsOnly = !uses.Inputs.Values.Any(use => use.IsTaken),
        };
    }

    /// <summary>Whether any verdict on the template can depend on a choice: most templates leave none.</summary>
    private bool HasChoices()
    {
        var uses = new NodeUses();
        foreach (var entry in template.Resources)
        {
            uses.Add(Whole(entry));
        }

        Close(uses);
        return !Domains(uses).IsEmpty;
    }

    /// <summary>Every name that a resource uses, conditions gone through.</summary>
    public NodeUses Everything(string address)
    {
        if (!wholes.TryGetValue(address, out var uses))
        {
            wholes[address] = uses = new NodeUses();
            if (resources.TryGetValue(address, out var entry))
            {
                uses.Add(Whole(entry));
                Close(uses);
            }
        }

        return uses;
    }

    private static string? Type(MappingEntry entry) => ((entry.Value as MappingNode)?["Type"] as ScalarNode)?.Text;

    private NodeUses Own(MappingEntry entry, Footprint footprint)
    {
        var uses = new NodeUses();
        if (entry.Value is not MappingNode body)
        {
            return uses;
        }

        AddCondition(body, uses);
        foreach (var name in footprint.Meta)
        {
            AddPart(body[name], uses);
        }

        if (footprint.ReadsAll || body["Properties"] is not MappingNode properties || !IntrinsicSyntax.IsPlain(properties.Tag)
            || properties.Entries.Any(property => IntrinsicSyntax.IsLong(property.Key)))
        {
            AddPart(body["Properties"], uses);
            return uses;
        }

        foreach (var name in footprint.Attributes)
        {
            AddPart(properties[name], uses);
        }

        return uses;
    }

    private NodeUses Whole(MappingEntry entry)
    {
        var uses = new NodeUses();
        if (entry.Value is MappingNode body)
        {
            AddCondition(body, uses);
            AddPart(body, uses);
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

    private void AddPart(DocumentNode? node, NodeUses uses)
    {
        if (node is not null)
        {
            uses.Add(collector.Of(node, false));
        }
    }

    /// <summary>
    /// The resource, those of the related types that it is connected with by references, and those that refer to none of its
    /// kind and so may mean it by name.
    /// </summary>
    private List<MappingEntry> Connected(MappingEntry start, ImmutableArray<string> types)
    {
        var found = new List<MappingEntry> { start };
        var seen = new HashSet<string>(StringComparer.Ordinal) { start.Key };
        for (var i = 0; i < found.Count; i++)
        {
            var near = Mentions(found[i]).Concat(mentioning.Value[found[i].Key]);
            found.AddRange(near.Where(name => resources.TryGetValue(name, out var entry) && IsOf(entry, types) && seen.Add(name)).Select(name => resources[name]));
        }

        found.AddRange(Loose(Type(start), types).Where(entry => seen.Add(entry.Key)));
        return found;
    }

    /// <summary>Those of the types that refer to no resource of the kind.</summary>
    private ImmutableArray<MappingEntry> Loose(string? kind, ImmutableArray<string> types)
    {
        var key = $"{kind} {string.Join(' ', types)}";
        if (!loose.TryGetValue(key, out var known))
        {
            loose[key] = known =
            [
                .. template.Resources.Where(entry => IsOf(entry, types)
                    && !Mentions(entry).Any(name => resources.TryGetValue(name, out var named) && Type(named) == kind)),
            ];
        }

        return known;
    }

    private static bool IsOf(MappingEntry entry, ImmutableArray<string> types) => Type(entry) is { } type && types.Contains(type);

    private HashSet<string> Mentions(MappingEntry entry) => collector.Of(entry.Value, false).Resources;

    /// <summary>Adds what the conditions use.</summary>
    private void Close(NodeUses uses)
    {
        var pending = new Stack<string>(uses.Conditions);
        var seen = new HashSet<string>(pending, StringComparer.Ordinal);
        while (pending.TryPop(out var name))
        {
            if (!conditions.TryGetValue(name, out var condition))
            {
                continue;
            }

            var inside = collector.Of(condition.Value, true);
            uses.Add(inside);
            foreach (var next in inside.Conditions.Where(seen.Add))
            {
                pending.Push(next);
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
            inside.Add(collector.Of(left[i].Value, true));
            Close(inside);
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
