using System.Collections.Immutable;
using IacSrmScanner.Core.Values;

namespace IacSrmScanner.CloudFormation.Intrinsics;

/// <summary>Truth values as values and back, for the functions that conditions are made of.</summary>
internal static class ConditionLogic
{
    /// <summary>The truth of a value and, when it is unknown, why.</summary>
    public static (Truth Truth, UnknownReason? Reason) Read(Value value)
    {
        switch (value)
        {
            case BoolValue flag:
                return (Truth.Of(flag.IsTrue), null);
            case TextValue { Text: "true" or "True" }:
                return (Truth.True, null);
            case TextValue { Text: "false" or "False" }:
                return (Truth.False, null);
            case OneOfValue many:
                var shared = ValueComparison.OverAlternatives(many, alternative => Read(alternative).Truth);
                return (shared, shared.IsUnknown ? Depends(many) : null);
            case UnknownValue unknown:
                return (Truth.Unknown, unknown.Why);
            default:
                return (Truth.Unknown, new UnknownReason(UnknownKind.Invalid, "it is no condition"));
        }
    }

    public static Value Write(IntrinsicCall call, Truth truth, UnknownReason? reason, params ReadOnlySpan<Value> inputs) => truth.IsUnknown
        ? new UnknownValue(reason ?? new UnknownReason(UnknownKind.NotEvaluated, "it is undecided"), call.Computed(inputs)) { IsNotNull = true }
        : new BoolValue(truth.IsTrue, call.Computed(inputs));

    /// <summary><c>Fn::And</c> and <c>Fn::Or</c>.</summary>
    public static Value Combine(IntrinsicCall call, Func<Truth, Truth, Truth> combine, Truth start)
    {
        if (call.Items is not { IsEmpty: false } items)
        {
            return call.Malformed("a list of conditions");
        }

        var values = items.Select(call.Scope.Evaluate).ToImmutableArray();
        var truth = start;
        UnknownReason? reason = null;
        foreach (var (one, why) in values.Select(Read))
        {
            truth = combine(truth, one);
            reason ??= why;
        }

        return Write(call, truth, reason, [.. values]);
    }

    /// <summary>The input that decides between alternatives, in words.</summary>
    public static UnknownReason Depends(OneOfValue many)
    {
        var condition = many.Alternatives[0].When is [var guard, ..] ? guard.Condition : "an input";
        var equals = condition.IndexOf(" == ", StringComparison.Ordinal);
        var name = equals > 0 ? condition[..equals] : condition;
        return new UnknownReason(UnknownKind.Input, $"it depends on '{name}'");
    }
}
