using System.Collections.Immutable;
using IacSrmScanner.CloudFormation.Evaluation;
using IacSrmScanner.CloudFormation.Intrinsics;
using IacSrmScanner.CloudFormation.Stacks;
using IacSrmScanner.CloudFormation.Templates;
using IacSrmScanner.Core.Values;
using IacSrmScanner.Documents.Nodes;

namespace IacSrmScanner.CloudFormation.Deployments;

/// <summary>What a nested stack demands: that a parameter takes what it is given, or that a rule of its own holds.</summary>
/// <param name="Stack">The stack.</param>
/// <param name="Parameter">The parameter; null for a rule.</param>
/// <param name="Rule">The rule; null for a parameter.</param>
/// <param name="Uses">The parameters of the outermost template that what is demanded depends on.</param>
/// <param name="Input">The parameter of the outermost template that is handed on as it is, if one is.</param>
internal sealed record StackDemand(StackNode Stack, TemplateParameter? Parameter, MappingEntry? Rule, NodeUses Uses, string? Input)
{
    /// <summary>Whether it is met where some parameters are decided; a stack that is not there demands nothing.</summary>
    public Truth Allow(StackEvaluation decided, ImmutableArray<InputCase> cases)
    {
        if (Rule is { } rule)
        {
            return decided.Find(Stack) is { } at ? Certainly(TemplateRules.Allow([rule], at.Scope), at.Existence) : Truth.True;
        }

        if (Parameter is not { } parameter || Stack is not { Call: { } call, Around: { } node } || decided.Find(node) is not { } around)
        {
            return Truth.True;
        }

        var (inside, existence, _) = around.Around(call);
        return existence.IsFalse || call.Arguments.FirstOrDefault(each => each.Name == parameter.Name) is not { } given
            ? Truth.True
            : Certainly(Takes(parameter, inside.ForConditions(), given.Value, cases), Truth.And(around.Existence, existence));
    }

    /// <summary>A stack that is perhaps not there perhaps does not refuse.</summary>
    private static Truth Certainly(Truth met, Truth existence) => met.IsFalse && !existence.IsTrue ? Truth.Unknown : met;

    private Truth Takes(TemplateParameter parameter, Scope scope, DocumentNode given, ImmutableArray<InputCase> cases)
    {
        if (cases.FirstOrDefault(one => one.Choice.Input == Input) is { } handed)
        {
            return Takes(parameter, handed);
        }

        // A sample stands for all values that are not mentioned; where only some are taken, it says nothing of the others.
        var isSample = parameter.OnlyValues.IsEmpty
            && cases.Any(one => one.IsOther && one.Choice.Value is null && Uses.Inputs.ContainsKey(one.Choice.Input));
        var takes = Takes(parameter, scope.Evaluate(given));
        return takes.IsFalse && isSample ? Truth.Unknown : takes;
    }

    private static Truth Takes(TemplateParameter parameter, InputCase one)
    {
        if (one.Choice.Value is { } text)
        {
            return Truth.Of(parameter.Takes(text));
        }

        if (one.IsOther && !parameter.OnlyValues.IsEmpty)
        {
            return Truth.Of(one.InProperties is TextValue standing && parameter.Takes(standing.Text));
        }

        return parameter.Constraint is null || (one.InConditions is TextValue sample && parameter.Takes(sample.Text)) ? Truth.True : Truth.Unknown;
    }

    /// <summary>False when a value is known and refused; what is not known is taken.</summary>
    private static Truth Takes(TemplateParameter parameter, Value value) => value switch
    {
        OneOfValue many => Truth.Of(many.Alternatives.Any(alternative => !Takes(parameter, alternative.Value).IsFalse)),
        ListValue { IsOpen: false } list when list.Items.All(item => ScalarText.Of(item) is not null) =>
            Truth.Of(parameter.Takes(string.Join(',', list.Items.Select(ScalarText.Of)))),
        _ => ScalarText.Of(value) is { } text ? Truth.Of(parameter.Takes(text)) : Truth.True,
    };
}
