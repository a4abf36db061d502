using System.Collections.Immutable;
using IacSrmScanner.CloudFormation.Conditions;
using IacSrmScanner.CloudFormation.Intrinsics;
using IacSrmScanner.CloudFormation.Templates;
using IacSrmScanner.Core.Diagnostics;
using IacSrmScanner.Core.Text;
using IacSrmScanner.Core.Values;
using IacSrmScanner.Documents.Nodes;

namespace IacSrmScanner.CloudFormation.Evaluation;

/// <summary>Evaluates the nodes of a template: what names mean, and which conditions are taken to hold.</summary>
internal sealed class Scope : IScope
{
    private readonly EvaluationSession session;
    private readonly ConditionTable conditions;
    private readonly ParameterValues parameters;
    private readonly bool inCondition;
    private readonly ImmutableDictionary<string, bool> assumed;

    private Scope(
        EvaluationSession session,
        ConditionTable conditions,
        ParameterValues parameters,
        bool inCondition,
        ImmutableDictionary<string, bool> assumed)
    {
        this.session = session;
        this.conditions = conditions;
        this.parameters = parameters;
        this.inCondition = inCondition;
        this.assumed = assumed;
    }

    public Template Template => session.Template;

    /// <summary>The scope of a template's properties, all its conditions evaluated.</summary>
    public static Scope Of(EvaluationSession session)
    {
        var none = ImmutableDictionary<string, bool>.Empty;
        var parameters = new ParameterValues(session.Template, session.Given);
        var conditions = new ConditionTable(
            session.Template.Conditions,
            (table, node) => new Scope(session, table, parameters, true, none).Evaluate(node),
            session.Report);
        return new Scope(session, conditions, parameters, false, none);
    }

    /// <summary>The same where some parameters are decided, told in silence.</summary>
    /// <param name="quiet">Takes what is told already.</param>
    /// <param name="cases">The parameters that are decided.</param>
    /// <param name="wanted">The conditions that are evaluated, each after those that it refers to.</param>
    public Scope Deciding(EvaluationSession quiet, IEnumerable<InputCase> cases, ImmutableArray<MappingEntry> wanted)
    {
        var none = ImmutableDictionary<string, bool>.Empty;
        var decided = parameters.With(cases);
        var table = new ConditionTable(wanted, (made, node) => new Scope(quiet, made, decided, true, none).Evaluate(node), quiet.Report);
        return new Scope(quiet, table, decided, false, none);
    }

    /// <summary>Whether a condition, written here, holds.</summary>
    public Truth Holds(DocumentNode condition) =>
        ConditionLogic.Read(new Scope(session, conditions, parameters, true, assumed).Evaluate(condition)).Truth;

    public Value Evaluate(DocumentNode node) =>
        IntrinsicSyntax.ReadTag(node, this) is { } call ? Call(call) : EvaluateUntagged(node);

    public Value EvaluateUntagged(DocumentNode node) => node switch
    {
        MappingNode mapping when IntrinsicSyntax.ReadKey(mapping, this, inCondition) is { } call => Call(call),
        MappingNode mapping => MapEvaluation.Evaluate(mapping, this),
        SequenceNode sequence => ListEvaluation.Evaluate(sequence, this),
        ScalarNode scalar => ScalarEvaluation.Evaluate(scalar),
        ErrorNode error => new UnknownValue(
            new UnknownReason(UnknownKind.Invalid, "it could not be read"), Provenance.Written(error.Location)),
        _ => throw new InvalidOperationException($"no such node: {node.GetType().Name}"),
    };

    public Value? Parameter(string name, SourceSpan usedAt) =>
        (inCondition ? parameters.InConditions(name) : parameters.InProperties(name)) ?? PseudoParameters.Find(name, usedAt);

    public ConditionOutcome Condition(string name, SourceSpan usedAt)
    {
        var outcome = conditions.Find(name, usedAt);
        return outcome.Truth.IsUnknown && assumed.TryGetValue(outcome.Basis, out var holds)
            ? outcome with { Truth = Truth.Of(holds != outcome.IsNegated), Reason = null }
            : outcome;
    }

    public IScope Assuming(string basis, bool holds) =>
        new Scope(session, conditions, parameters, inCondition, assumed.SetItem(basis, holds));

    public bool IsOther(string parameter) => parameters.IsOther(parameter);

    public void RuleOut()
    {
        // Where a condition is only assumed, the branch may never be taken.
        if (assumed.IsEmpty)
        {
            session.RuleOut();
        }
    }

    public bool TrySpend(long characters) => session.TrySpend(characters);

    public void Report(Diagnostic diagnostic) => session.Report(diagnostic);

    private Value Call(IntrinsicCall call)
    {
        if (IntrinsicTable.Find(call.Name) is { } intrinsic)
        {
            return intrinsic.Evaluate(call);
        }

        if (session.IsNews(call.Spelling))
        {
            session.Report(IntrinsicDiagnostics.NotEvaluated.At(call.Span, call.Spelling));
        }

        return call.Unknown(UnknownKind.NotEvaluated, $"'{call.Spelling}' is not evaluated");
    }
}
