using System.Collections.Immutable;
using IacSrmScanner.CloudFormation.Evaluation;
using IacSrmScanner.CloudFormation.Intrinsics;
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
                values.Add(new NamedValue("parameter", parameter.Name, value, parameter.Span));
            }
        }

        foreach (var condition in template.Conditions)
        {
            values.Add(new NamedValue("condition", condition.Key, Condition(condition, scope), condition.KeyNode.Location));
        }

        foreach (var output in template.Outputs)
        {
            if (Output(output, scope) is { } value)
            {
                values.Add(new NamedValue("output", output.Key, value, output.KeyNode.Location));
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

    /// <summary>The value of an output; null when it has none or is certainly left out.</summary>
    private static Value? Output(MappingEntry output, Scope scope)
    {
        if (output.Value is not MappingNode body || body["Value"] is not { } value)
        {
            return null;
        }

        if (body["Condition"] is not ScalarNode { IsNull: false } name)
        {
            return scope.Evaluate(value);
        }

        var outcome = scope.Condition(name.Text, name.Location);
        if (outcome.Truth.IsFalse)
        {
            return null;
        }

        IScope inside = outcome.Truth.IsUnknown ? scope.Assuming(outcome.Basis, !outcome.IsNegated) : scope;
        return inside.Evaluate(value);
    }
}
