using IacSrmScanner.Core.Values;
using IacSrmScanner.Documents.Nodes;

namespace IacSrmScanner.CloudFormation.Intrinsics;

/// <summary>
/// <c>Fn::If</c>: one of two values by a condition. Where the condition is undecided the value is either, and each branch
/// is evaluated knowing how the condition came out, so that a nested use of the same condition is decided.
/// </summary>
internal sealed class IfIntrinsic : IIntrinsic
{
    public string Name => "If";

    public Value Evaluate(IntrinsicCall call)
    {
        if (call.ItemsOf(3) is not [ScalarNode { IsNull: false } name, var whenTrue, var whenFalse])
        {
            return call.Malformed("the name of a condition and two values");
        }

        var outcome = call.Scope.Condition(name.Text, name.Location);
        if (!outcome.Truth.IsUnknown)
        {
            var chosen = call.Scope.Evaluate(outcome.Truth.IsTrue ? whenTrue : whenFalse);
            return chosen.From(Provenance.Computed(chosen.Provenance.Span, chosen));
        }

        var (holding, failing) = outcome.IsNegated ? (whenFalse, whenTrue) : (whenTrue, whenFalse);
        return OneOfValue.Of(
            new Guard(outcome.Basis, true, outcome.Span),
            call.Scope.Assuming(outcome.Basis, true).Evaluate(holding),
            call.Scope.Assuming(outcome.Basis, false).Evaluate(failing),
            call.Computed());
    }
}
