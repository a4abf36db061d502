using System.Collections.Immutable;
using IacSrmScanner.CloudFormation.Evaluation;
using IacSrmScanner.Core.Values;
using IacSrmScanner.Documents.Nodes;

namespace IacSrmScanner.CloudFormation.Deployments;

/// <summary>The section <c>Rules</c>: whether CloudFormation accepts a choice of parameters.</summary>
internal static class TemplateRules
{
    public static Truth Allow(ImmutableArray<MappingEntry> rules, Scope scope) =>
        rules.Aggregate(Truth.True, (allowed, rule) => Truth.And(allowed, rule.Value is MappingNode body ? Allows(body, scope) : Truth.True));

    private static Truth Allows(MappingNode rule, Scope scope)
    {
        var applies = rule["RuleCondition"] is { } condition ? scope.Holds(condition) : Truth.True;
        var holds = Truth.True;
        foreach (var assertion in rule["Assertions"] is SequenceNode list ? list.Items : [])
        {
            if (assertion is MappingNode body && body["Assert"] is { } assert)
            {
                holds = Truth.And(holds, scope.Holds(assert));
            }
        }

        return Truth.Or(applies.Negate(), holds);
    }
}
