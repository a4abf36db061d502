using System.Collections.Immutable;
using IacSrmScanner.CloudFormation.Evaluation;
using IacSrmScanner.CloudFormation.Intrinsics;
using IacSrmScanner.Core.Diagnostics;
using IacSrmScanner.Core.Text;
using IacSrmScanner.Core.Values;
using IacSrmScanner.Documents.Nodes;

namespace IacSrmScanner.CloudFormation.Stacks;

/// <summary>
/// A template in its place, evaluated; the stacks that it calls are as they are asked for. Outputs go out, and to the stacks
/// beside, as CloudFormation passes them.
/// </summary>
internal sealed class StackEvaluation
{
    /// <summary>So many stacks may each wait for an output of the next.</summary>
    private const int MaxWaiting = 40;

    private static readonly ImmutableArray<string> SharedInputs = ["AWS::Region", "AWS::AccountId", "AWS::Partition", "AWS::URLSuffix"];

    private readonly Dictionary<string, StackEvaluation?> children = new(StringComparer.Ordinal);
    private readonly Dictionary<(string, string, bool), Value> outputs = [];
    private readonly HashSet<string> waiting;
    private readonly EvaluationSession session;
    private readonly bool isOpen;

    private StackEvaluation(StackNode node, Func<StackOutputs, EvaluationSession> open, Func<EvaluationSession, Scope> begin, HashSet<string> waiting)
    {
        this.waiting = waiting;
        Node = node;
        session = open(Output);
        Scope = begin(session);
        isOpen = true;
    }

    public StackNode Node { get; }

    public Scope Scope { get; }

    /// <summary>Whether it is deployed at all.</summary>
    public Truth Existence { get; private init; } = Truth.True;

    public UnknownReason? ExistenceReason { get; private init; }

    public IReadOnlyList<Diagnostic> Diagnostics => session.Diagnostics;

    /// <summary>The parameters cannot be what they are taken to be.</summary>
    public bool IsImpossible => session.IsImpossible;

    /// <summary>The outermost template.</summary>
    public static StackEvaluation Of(StackNode root, Func<StackOutputs, EvaluationSession> open) => new(root, open, Scope.Of, []);

    /// <summary>The same with some parameters of the outermost template decided, told in silence.</summary>
    /// <param name="cases">The parameters that are decided.</param>
    /// <param name="wanted">The conditions of the outermost template that are evaluated.</param>
    public StackEvaluation Deciding(IEnumerable<InputCase> cases, ImmutableArray<MappingEntry> wanted) => new(
        Node,
        outputs => new EvaluationSession(Node.Template) { Outputs = outputs },
        quiet => Scope.Deciding(quiet, cases, wanted),
        []);

    /// <summary>The evaluation of a stack below this one; null when it is certainly not deployed, or waits for itself.</summary>
    public StackEvaluation? Find(StackNode node)
    {
        if (ReferenceEquals(node, Node))
        {
            return this;
        }

        return node is { Around: { } around, Call: { } call } ? Find(around)?.Child(call.Key) : null;
    }

    /// <summary>What a stack that is called here is given.</summary>
    public static ImmutableDictionary<string, PassedValue> Passed(StackCall call, Scope inside)
    {
        var passed = ImmutableDictionary.CreateBuilder<string, PassedValue>(StringComparer.Ordinal);
        var conditions = inside.ForConditions();
        foreach (var argument in call.Arguments)
        {
            passed[argument.Name] = new PassedValue(inside.Evaluate(argument.Value), conditions.Evaluate(argument.Value), argument.Place);
        }

        foreach (var name in call.IsSet ? [] : SharedInputs)
        {
            var place = call.Entry.KeyNode.Location;
            if (inside.Parameter(name, place) is { } value && conditions.Parameter(name, place) is { } decided)
            {
                passed[name] = new PassedValue(value, decided, place);
            }
        }

        return passed.ToImmutable();
    }

    /// <summary>What holds where a stack is called, and whether it is.</summary>
    public (Scope Inside, Truth Existence, UnknownReason? Reason) Around(StackCall call)
    {
        var inside = Scope;
        var (existence, reason) = LoopPresence.Of(call.Name, Scope, call.Entry.KeyNode.Location);
        if (call.Condition is { } name)
        {
            var outcome = Scope.Condition(name.Text, name.Location);
            inside = outcome.Truth.IsUnknown ? Scope.Within(outcome.Basis, !outcome.IsNegated) : Scope;
            (existence, reason) = (Truth.And(existence, outcome.Truth), outcome.Reason ?? reason);
        }

        return call is { Chosen: { } chosen, Url: { } url } ? Choosing(chosen, url, inside, existence, reason) : (inside, existence, reason);
    }

    /// <summary>The same where it also depends on which template is chosen.</summary>
    private static (Scope Inside, Truth Existence, UnknownReason? Reason) Choosing(
        StackChoice chosen, DocumentNode url, Scope inside, Truth existence, UnknownReason? reason)
    {
        switch (inside.ForConditions().Evaluate(url))
        {
            case OneOfValue many:
                var meant = many.Alternatives.Where(alternative => !chosen.Is(alternative.Value).IsFalse).ToArray();
                var within = meant is [{ When: var guards }] ? guards.Aggregate(inside, (scope, guard) => scope.Within(guard.Condition, guard.Holds)) : inside;
                return meant.Length == 0
                    ? (inside, Truth.False, null)
                    : (within, Truth.And(existence, Truth.Unknown), reason ?? ConditionLogic.Depends(many));
            case var value:
                var isMeant = chosen.Is(value);
                return (inside, Truth.And(existence, isMeant), reason ?? (isMeant.IsUnknown ? (value as UnknownValue)?.Why : null));
        }
    }

    private StackEvaluation? Child(string name)
    {
        if (children.TryGetValue(name, out var known))
        {
            return known;
        }

        if (!Node.Children.TryGetValue(name, out var node) || node.Call is not { } call || waiting.Count >= MaxWaiting || !waiting.Add(node.Prefix))
        {
            return null;
        }

        children[name] = known = Evaluate(node, call);
        waiting.Remove(node.Prefix);
        return known;
    }

    private StackEvaluation? Evaluate(StackNode node, StackCall call)
    {
        var (inside, existence, reason) = Around(call);
        if (existence.IsFalse)
        {
            return null;
        }

        var passed = Passed(call, inside);
        var whole = Truth.And(Existence, existence);
        return new StackEvaluation(
            node,
            outputs => new EvaluationSession(node.Template)
            {
                Prefix = node.Prefix,
                Passed = passed,
                Outputs = outputs,
                Budget = session.Budget ?? session,
                Around = whole.IsTrue ? session : null,
            },
            Scope.Of,
            waiting)
        {
            Existence = whole,
            ExistenceReason = existence.IsUnknown ? reason : ExistenceReason,
        };
    }

    private Value? Output(string stack, string output, bool inCondition, SourceSpan usedAt)
    {
        // No condition may look at an output; one that does is evaluated before there is any.
        if (!isOpen || Called(stack) is not { Node: { Call: { IsSet: false } } node } child)
        {
            return null;
        }

        if (node.Template.Outputs.FirstOrDefault(entry => entry.Key == output) is not { } entry)
        {
            if (!node.Template.IsComplete)
            {
                return null;
            }

            session.Report(StackDiagnostics.NoSuchOutput.At(usedAt, stack, output));
            return Nothing($"the stack '{stack}' has no output '{output}'", usedAt);
        }

        if (!outputs.TryGetValue((stack, output, inCondition), out var value))
        {
            outputs[(stack, output, inCondition)] = value = StackOutput.Of(entry, inCondition ? child.Scope.ForConditions() : child.Scope)
                ?? Nothing($"the output '{output}' of the stack '{stack}' is left out", usedAt);
        }

        return value;
    }

    /// <summary>The stack that a resource is; null when there is none, or when which of several it is was not decided.</summary>
    private StackEvaluation? Called(string name) =>
        Node.Called(name).Select(node => node.Call is { } call ? Child(call.Key) : null).OfType<StackEvaluation>().Take(2).ToArray() is [var only] ? only : null;

    private static UnknownValue Nothing(string why, SourceSpan usedAt) =>
        new(new UnknownReason(UnknownKind.Invalid, why), Provenance.Written(usedAt));
}
