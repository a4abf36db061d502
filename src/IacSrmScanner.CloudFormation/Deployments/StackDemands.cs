using System.Collections.Immutable;
using IacSrmScanner.CloudFormation.Stacks;

namespace IacSrmScanner.CloudFormation.Deployments;

/// <summary>What nested stacks demand of what the outermost template gives to them, by the parameters that it depends on.</summary>
internal sealed class StackDemands(StackNode root, StackUses uses)
{
    private readonly Lazy<ILookup<string, StackDemand>> demands = new(() => root.All.Skip(1)
        .SelectMany(node => Of(node, uses))
        .SelectMany(demand => demand.Uses.Inputs.Keys.Select(input => (input, demand)))
        .ToLookup(pair => pair.input, pair => pair.demand, StringComparer.Ordinal));

    /// <summary>Those that tie a parameter in use; the other parameters that they look at then matter too.</summary>
    public ImmutableArray<StackDemand> Restricting(NodeUses used)
    {
        var found = ImmutableArray.CreateBuilder<StackDemand>();
        var seen = new HashSet<StackDemand>(ReferenceEqualityComparer.Instance);
        var pending = new Queue<string>(used.Inputs.Keys.Order(StringComparer.Ordinal));
        while (pending.TryDequeue(out var input))
        {
            foreach (var demand in demands.Value[input].Where(seen.Add))
            {
                var known = used.Inputs.Keys.ToHashSet(StringComparer.Ordinal);
                found.Add(demand);
                used.Add(demand.Uses);
                uses.AddCalls(demand.Stack, used);
                foreach (var more in used.Inputs.Keys.Where(name => !known.Contains(name)).Order(StringComparer.Ordinal))
                {
                    pending.Enqueue(more);
                }
            }
        }

        return found.ToImmutable();
    }

    private static IEnumerable<StackDemand> Of(StackNode node, StackUses uses)
    {
        foreach (var parameter in node.Template.Parameters.Where(parameter => !parameter.AllowedValues.IsEmpty || parameter.Constraint is not null))
        {
            // Where the outermost template allows nothing else, the stack refuses nothing.
            var input = Handed(node, parameter.Name);
            if (input is not null && Outermost(node).Template.FindParameter(input)?.OnlyValues is { IsEmpty: false } all && all.All(parameter.Takes))
            {
                continue;
            }

            var only = parameter.OnlyValues;
            var asked = new InputUse { IsTaken = only.IsEmpty };
            asked.Compared.UnionWith(only);
            var used = new NodeUses();
            uses.AddArgument(node, parameter.Name, asked, used);
            yield return new StackDemand(node, parameter, null, used, input);
        }

        foreach (var rule in node.Template.Rules)
        {
            var used = new NodeUses();
            uses.AddPart(node, uses.Of(node, rule.Value, true), used);
            yield return new StackDemand(node, null, rule, used, null);
        }
    }

    private static StackNode Outermost(StackNode node)
    {
        var at = node;
        while (at.Around is { } around)
        {
            at = around;
        }

        return at;
    }

    /// <summary>The parameter of the outermost template that reaches one of a stack as it is, through any number of stacks; null for none.</summary>
    private static string? Handed(StackNode node, string parameter)
    {
        var (at, name) = (node, (string?)parameter);
        while (at is { Call: { } call, Around: { } around } && name is not null)
        {
            name = call.Arguments.FirstOrDefault(argument => argument.Name == name) is { } given
                && FramedInput.Of(given.Value, around.Template) is { Before: "", After: "" } plain
                    ? plain.Name
                    : null;
            at = around;
        }

        return name is not null && at.Template.FindParameter(name) is not null ? name : null;
    }
}
