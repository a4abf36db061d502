using IacSrmScanner.CloudFormation.Evaluation;
using IacSrmScanner.CloudFormation.Intrinsics;
using IacSrmScanner.Core.Values;
using IacSrmScanner.Documents.Nodes;

namespace IacSrmScanner.CloudFormation.Stacks;

/// <summary>An entry of the section <c>Outputs</c>.</summary>
internal static class StackOutput
{
    /// <summary>Its value; null when it has none or is certainly left out.</summary>
    public static Value? Of(MappingEntry output, Scope scope)
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
