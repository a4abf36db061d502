using System.Collections.Immutable;
using IacSrmScanner.CloudFormation.Intrinsics;
using IacSrmScanner.Core.Diagnostics;
using IacSrmScanner.Core.Text;
using IacSrmScanner.Core.Values;
using IacSrmScanner.Documents.Nodes;

namespace IacSrmScanner.CloudFormation.Conditions;

/// <summary>How every condition of a template comes out.</summary>
/// <remarks>
/// A condition is there because the deployer chooses: the default of a parameter does not decide it, for the template is
/// deployed the other way too, and a finding must hold for every way. Only what holds for all values that a parameter
/// allows (<c>AllowedValues</c>), or does not depend on a parameter at all, is decided. A plain <c>Ref</c> outside of
/// conditions does use the default: there the author states a value, not a choice.
/// </remarks>
internal sealed class ConditionTable
{
    private readonly Dictionary<string, ConditionOutcome> outcomes = new(StringComparer.Ordinal);
    private readonly Action<Diagnostic> report;

    /// <param name="conditions">The definitions.</param>
    /// <param name="evaluate">
    /// Evaluates a definition. It asks this table for the conditions that the definition names; they are there already.
    /// </param>
    /// <param name="report">Takes what is wrong.</param>
    public ConditionTable(ImmutableArray<MappingEntry> conditions, Func<ConditionTable, DocumentNode, Value> evaluate, Action<Diagnostic> report)
    {
        this.report = report;
        var (order, cyclic) = ConditionOrder.Of(conditions);
        foreach (var entry in cyclic)
        {
            report(ConditionDiagnostics.Cyclic.At(entry.KeyNode.Location, entry.Key));
            outcomes[entry.Key] = Undecided(entry.Key, UnknownKind.Invalid, $"the condition '{entry.Key}' depends on itself", entry.KeyNode.Location);
        }

        foreach (var entry in order)
        {
            if (!outcomes.ContainsKey(entry.Key))
            {
                outcomes[entry.Key] = Outcome(entry, value => evaluate(this, value));
            }
        }
    }

    public ConditionOutcome Find(string name, SourceSpan usedAt)
    {
        if (outcomes.TryGetValue(name, out var outcome))
        {
            return outcome;
        }

        report(ConditionDiagnostics.Undeclared.At(usedAt, name));
        outcome = Undecided(name, UnknownKind.Invalid, $"the condition '{name}' is not declared", usedAt);
        outcomes[name] = outcome;
        return outcome;
    }

    private static ConditionOutcome Undecided(string name, UnknownKind kind, string why, SourceSpan span) =>
        new(Truth.Unknown, new UnknownReason(kind, why), name, false, span);

    private ConditionOutcome Outcome(MappingEntry entry, Func<DocumentNode, Value> evaluate)
    {
        var span = entry.KeyNode.Location;
        if (Same(entry.Value) is var (other, isNegated) && outcomes.TryGetValue(other, out var basis))
        {
            return isNegated ? basis with { Truth = basis.Truth.Negate(), IsNegated = !basis.IsNegated } : basis;
        }

        var value = IntrinsicSyntax.ConditionName(entry.Value) is { } name
            ? FromOutcome(Find(name, entry.Value.Location), entry.Value)
            : evaluate(entry.Value);
        var (truth, reason) = ConditionLogic.Read(value);
        return new ConditionOutcome(truth, reason, entry.Key, false, span);
    }

    private static Value FromOutcome(ConditionOutcome outcome, DocumentNode node) => outcome.Truth.IsUnknown
        ? new UnknownValue(outcome.Reason ?? new UnknownReason(UnknownKind.NotEvaluated, "it is undecided"), Provenance.Written(node.Location))
        : new BoolValue(outcome.Truth.IsTrue, Provenance.Written(node.Location));

    /// <summary>The condition that a definition only repeats or negates; null when it says more.</summary>
    private static (string Name, bool IsNegated)? Same(DocumentNode node)
    {
        if (IntrinsicSyntax.ConditionName(node) is { } name)
        {
            return (name, false);
        }

        var negated = node switch
        {
            SequenceNode { Tag: "!Not", Items: [var only] } => only,
            MappingNode { Tag: "", Entries: [{ Key: "Fn::Not", Value: SequenceNode { Tag: "", Items: [var only] } }] } => only,
            _ => null,
        };
        return negated is not null && IntrinsicSyntax.ConditionName(negated) is { } opposite ? (opposite, true) : null;
    }
}
