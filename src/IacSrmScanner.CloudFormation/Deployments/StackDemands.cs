using System.Collections.Immutable;
using IacSrmScanner.CloudFormation.Evaluation;
using IacSrmScanner.CloudFormation.Stacks;
using IacSrmScanner.CloudFormation.Templates;
using IacSrmScanner.Core.Values;

namespace IacSrmScanner.CloudFormation.Deployments;

/// <summary>What nested stacks demand of the parameters that the outermost template hands on to them as they are.</summary>
internal sealed class StackDemands
{
    private readonly ILookup<string, (TemplateParameter Parameter, bool IsCertain)> demands;

    public StackDemands(StackNode root) => demands = root.All.Skip(1)
        .SelectMany(Of)
        .ToLookup(demand => demand.Input, demand => (demand.Parameter, demand.IsCertain), StringComparer.Ordinal);

    /// <summary>The values that matter because a stack allows only these.</summary>
    public ImmutableArray<string> Values(string input) => [.. demands[input].SelectMany(demand => demand.Parameter.OnlyValues).Distinct()];

    /// <summary>Whether the stacks accept a choice.</summary>
    public Truth Allow(InputCase one) =>
        demands[one.Choice.Input].Aggregate(Truth.True, (allowed, demand) => Truth.And(allowed, Allows(demand.Parameter, one) switch
        {
            { IsFalse: true } when !demand.IsCertain => Truth.Unknown,
            var known => known,
        }));

    private static Truth Allows(TemplateParameter parameter, InputCase one)
    {
        if (one.IsOther && one.Choice.Value is null && !parameter.OnlyValues.IsEmpty)
        {
            return Truth.Of(one.InProperties is TextValue standing && parameter.Takes(standing.Text));
        }

        if (one.Choice.Value is { } text)
        {
            return Truth.Of(parameter.Takes(text));
        }

        return parameter.Constraint is null ? Truth.True : Truth.Unknown;
    }

    /// <summary>The parameters of a stack that are given a parameter of the outermost template, through any number of stacks.</summary>
    private static IEnumerable<(string Input, TemplateParameter Parameter, bool IsCertain)> Of(StackNode node)
    {
        foreach (var parameter in node.Template.Parameters.Where(parameter => !parameter.OnlyValues.IsEmpty || parameter.Constraint is not null))
        {
            var (at, name, isCertain) = (node, parameter.Name, true);
            while (at is { Call: { } call, Around: { } around } && name is not null)
            {
                isCertain &= call.Condition is null;
                name = call.Arguments.FirstOrDefault(argument => argument.Name == name) is { } given ? UseCollector.Referred(given.Value) : null;
                at = around;
            }

            if (name is not null && at.Template.FindParameter(name) is not null)
            {
                yield return (name, parameter, isCertain);
            }
        }
    }
}
