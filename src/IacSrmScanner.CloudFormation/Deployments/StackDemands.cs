using IacSrmScanner.CloudFormation.Stacks;

namespace IacSrmScanner.CloudFormation.Deployments;

/// <summary>
/// What the template and its nested stacks demand of what is chosen: <c>Rules</c>, and what parameters take; by the parameters of
/// the outermost template that it depends on.
/// </summary>
internal sealed class StackDemands(StackNode root, StackUses uses)
{
    private readonly Lazy<ILookup<string, StackDemand>> demands = new(() => root.All
        .SelectMany(node => Of(node, uses))
        .SelectMany(demand => demand.Inputs.Select(input => (input, demand)))
        .ToLookup(pair => pair.input, pair => pair.demand, StringComparer.Ordinal));

    private readonly Dictionary<string, InputUse> all = new(StringComparer.Ordinal);

    /// <summary>The parameters of which something is demanded.</summary>
    public IEnumerable<string> Inputs => demands.Value.Select(group => group.Key);

    /// <summary>Those that depend on a parameter.</summary>
    public IEnumerable<StackDemand> Of(string input) => demands.Value[input];

    /// <summary>How they use a parameter, all together.</summary>
    public InputUse Use(string input)
    {
        if (!all.TryGetValue(input, out var use))
        {
            all[input] = use = new InputUse();
            foreach (var demand in Of(input))
            {
                use.Add(demand.Uses.Inputs[input]);
            }
        }

        return use;
    }

    private static IEnumerable<StackDemand> Of(StackNode node, StackUses uses)
    {
        var calls = new NodeUses();
        uses.AddCalls(node, calls);
        foreach (var parameter in node.Call is null ? [] : node.Template.Parameters.Where(each => !each.AllowedValues.IsEmpty || each.Constraint is not null))
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
            if (used.Inputs.Count == 0)
            {
                continue;
            }

            used.Add(calls);
            yield return new StackDemand(node, parameter, null, used, input);
        }

        foreach (var rule in node.Template.Rules)
        {
            var used = new NodeUses();
            uses.AddPart(node, uses.Of(node, rule.Value, true), used);
            if (used.Inputs.Count == 0)
            {
                continue;
            }

            used.Add(calls);
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
