using System.Collections.Immutable;
using IacSrmScanner.CloudFormation.Evaluation;
using IacSrmScanner.CloudFormation.Intrinsics;
using IacSrmScanner.CloudFormation.Stacks;
using IacSrmScanner.CloudFormation.Templates;
using IacSrmScanner.Core.Values;
using IacSrmScanner.Documents.Nodes;

namespace IacSrmScanner.CloudFormation.Deployments;

/// <summary>What a stack demands: that a parameter takes what it is given, or that a rule of its own holds.</summary>
/// <param name="Stack">The stack.</param>
/// <param name="Parameter">The parameter; null for a rule.</param>
/// <param name="Rule">The rule; null for a parameter.</param>
/// <param name="Uses">
/// The parameters and conditions of the outermost template that what is demanded depends on, and whether the stack is there.
/// </param>
/// <param name="Input">The parameter of the outermost template that is handed on as it is, if one is.</param>
internal sealed record StackDemand(StackNode Stack, TemplateParameter? Parameter, MappingEntry? Rule, NodeUses Uses, string? Input)
{
    /// <summary>The names of the parameters of the outermost template, in order.</summary>
    public ImmutableArray<string> Inputs { get; } = [.. Uses.Inputs.Keys.Order(StringComparer.Ordinal)];

    /// <summary>Whether it is met where some parameters are decided; a stack that is not there demands nothing.</summary>
    /// <param name="decided">The evaluation where they are.</param>
    /// <param name="cases">They.</param>
    /// <param name="isWhole">
    /// No parameter is left to decide: a value that is not known then counts as taken. Where some are left it is unknown.
    /// </param>
    public Truth Allow(StackEvaluation decided, ImmutableArray<InputCase> cases, bool isWhole)
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
            : Certainly(Takes(parameter, inside.ForConditions(), given.Value, cases, isWhole), Truth.And(around.Existence, existence));
    }

    /// <summary>A stack that is perhaps not there perhaps does not refuse.</summary>
    private static Truth Certainly(Truth met, Truth existence) => met.IsFalse && !existence.IsTrue ? Truth.Unknown : met;

    private Truth Takes(TemplateParameter parameter, Scope scope, DocumentNode given, ImmutableArray<InputCase> cases, bool isWhole)
    {
        if (cases.FirstOrDefault(one => one.Choice.Input == Input) is { } handed)
        {
            return Takes(parameter, handed);
        }

        // A sample stands for all values that are not mentioned; where only some are taken, it says nothing of the others.
        var isSample = parameter.OnlyValues.IsEmpty
            && cases.Any(one => one.IsOther && one.Choice.Value is null && Uses.Inputs.ContainsKey(one.Choice.Input));
        var takes = Takes(parameter, scope.Evaluate(given), isWhole ? Truth.True : Truth.Unknown);
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

    /// <summary>False when a value is known and refused.</summary>
    /// <param name="parameter">The parameter.</param>
    /// <param name="value">The value.</param>
    /// <param name="otherwise">What is said where it is not known, or is one of several of which some are taken.</param>
    private static Truth Takes(TemplateParameter parameter, Value value, Truth otherwise) => value switch
    {
        OneOfValue many => Takes(parameter, many, otherwise),
        ListValue { IsOpen: false } list when list.Items.All(item => ScalarText.Of(item) is not null) =>
            Truth.Of(parameter.Takes(string.Join(',', list.Items.Select(ScalarText.Of)))),
        _ => ScalarText.Of(value) is { } text ? Truth.Of(parameter.Takes(text)) : otherwise,
    };

    private static Truth Takes(TemplateParameter parameter, OneOfValue many, Truth otherwise)
    {
        var each = many.Alternatives.Select(alternative => Takes(parameter, alternative.Value, otherwise)).ToArray();
        return each.All(takes => takes.IsFalse) ? Truth.False : each.All(takes => takes.IsTrue) ? Truth.True : otherwise;
    }
}
