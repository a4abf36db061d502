using IacSrmScanner.Core.Values;
using IacSrmScanner.Hcl.Syntax;
using IacSrmScanner.Terraform.Types;
using IacSrmScanner.Terraform.Values;

namespace IacSrmScanner.Terraform.Evaluation;

internal sealed partial class ExpressionEvaluator
{
    private Value Conditional(ConditionalSyntax node)
    {
        var condition = Evaluate(node.Condition);
        var undeclared = Session.UndeclaredNames;
        var (whenTrue, trueErrors) = Session.Capture(() => Evaluate(node.WhenTrue));
        var (whenFalse, falseErrors) = Session.Capture(() => Evaluate(node.WhenFalse));
        if (Session.UndeclaredNames > undeclared)
        {
            Session.Report(trueErrors);
            Session.Report(falseErrors);
            return IsInvalid(whenTrue) ? whenTrue : IsInvalid(whenFalse) ? whenFalse : Error(node, "a result uses a name that is not declared", whenTrue, whenFalse);
        }

        if (Unified(whenTrue, whenFalse) is not { } results)
        {
            return Error(node, "the two results have no common type", condition, whenTrue, whenFalse);
        }

        (whenTrue, whenFalse) = results;
        var provenance = Provenance.Computed(At(node), condition, whenTrue, whenFalse);
        return Alternatives.Map(condition, provenance, value => Choose(value)).MarkedSensitive(condition.IsSensitive);

        Value Choose(Value value)
        {
            switch (Operand(node.Condition, value, TerraformType.Bool))
            {
                case BoolValue { IsTrue: true }:
                    ReportWhenCertain(trueErrors);
                    return whenTrue.From(Chosen(whenTrue));
                case BoolValue:
                    ReportWhenCertain(falseErrors);
                    return whenFalse.From(Chosen(whenFalse));
                case UnknownValue { Why.Kind: UnknownKind.Invalid } invalid:
                    return invalid.From(provenance);
                default:
                    if (trueErrors.Count > 0 || falseErrors.Count > 0)
                    {
                        Session.Doubt();
                    }

                    var guard = new Guard(TextOf(node.Condition) + scope.Place, true, At(node.Condition));
                    return OneOfValue.Of(guard, whenTrue, whenFalse, provenance);
            }
        }

        Provenance Chosen(Value branch) => Provenance.Computed(At(node), condition, branch);

        void ReportWhenCertain(List<Core.Diagnostics.Diagnostic> errors)
        {
            if (condition is BoolValue or TextValue)
            {
                Session.Report(errors);
            }
        }
    }

    /// <summary>Both results as their common type, as Terraform converts them whichever is chosen; null when there is none.</summary>
    private static (Value WhenTrue, Value WhenFalse)? Unified(Value whenTrue, Value whenFalse)
    {
        if (whenTrue is NullValue { Type: null } or UnknownValue { Parts.IsEmpty: true } || whenFalse is NullValue { Type: null } or UnknownValue { Parts.IsEmpty: true }
            || (whenTrue is TextValue && whenFalse is TextValue) || (whenTrue is BoolValue && whenFalse is BoolValue))
        {
            return (whenTrue, whenFalse);
        }

        if (Unification.Of(CommonOf(whenTrue), CommonOf(whenFalse)) is not { } common)
        {
            return ContentComparer.IsWhollyKnown(whenTrue) && ContentComparer.IsWhollyKnown(whenFalse) ? null : (whenTrue, whenFalse);
        }

        return (Conversion.To(common, whenTrue) ?? whenTrue, Conversion.To(common, whenFalse) ?? whenFalse);
    }

    private static TerraformType CommonOf(Value value) => value is OneOfValue many
        ? Unification.OfAll([.. many.Alternatives.Select(alternative => TypeInference.Of(alternative.Value))]) ?? TerraformType.Any
        : TypeInference.Of(value);
}
