using System.Collections.Immutable;
using IacSrmScanner.CloudFormation.Evaluation;
using IacSrmScanner.CloudFormation.Stacks;
using IacSrmScanner.CloudFormation.Templates;
using IacSrmScanner.Core.Resources;
using IacSrmScanner.Core.Values;
using IacSrmScanner.Documents.Nodes;

namespace IacSrmScanner.CloudFormation.Configurations;

/// <summary>The parameters, conditions and outputs of a template.</summary>
internal static class NamedValues
{
    public static ImmutableArray<NamedValue> Of(Template template, Scope scope)
    {
        var values = ImmutableArray.CreateBuilder<NamedValue>();
        foreach (var parameter in template.Parameters)
        {
            if (scope.Parameter(parameter.Name, parameter.Span) is { } value)
            {
                values.Add(new NamedValue("parameter", scope.Address(parameter.Name), value, parameter.Span));
            }
        }

        foreach (var condition in template.Conditions)
        {
            values.Add(new NamedValue("condition", scope.Address(condition.Key), Condition(condition, scope), condition.KeyNode.Location));
        }

        foreach (var output in template.Outputs)
        {
            if (StackOutput.Of(output, scope) is { } value)
            {
                values.Add(new NamedValue("output", scope.Address(output.Key), value, output.KeyNode.Location));
            }
        }

        return values.ToImmutable();
    }

    private static Value Condition(MappingEntry condition, Scope scope)
    {
        var outcome = scope.Condition(condition.Key, condition.KeyNode.Location);
        var provenance = Provenance.Written(condition.Value.Location);
        return outcome.Truth.IsUnknown && outcome.Reason is { } why
            ? new UnknownValue(why, provenance) { IsNotNull = true }
            : new BoolValue(outcome.Truth.IsTrue, provenance);
    }
}
