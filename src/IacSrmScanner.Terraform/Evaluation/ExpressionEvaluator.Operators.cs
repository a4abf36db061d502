using IacSrmScanner.Core.Values;
using IacSrmScanner.Hcl.Syntax;
using IacSrmScanner.Terraform.Types;
using IacSrmScanner.Terraform.Values;

namespace IacSrmScanner.Terraform.Evaluation;

internal sealed partial class ExpressionEvaluator
{
    private Value Unary(UnarySyntax node)
    {
        var operand = Evaluate(node.Operand);
        var provenance = node.Operand is NumberLiteralSyntax ? Provenance.Written(At(node)) : Provenance.Computed(At(node), operand);
        return Alternatives.Map(operand, provenance, value => node.Operator == UnaryOperator.Not
            ? Operand(node, value, TerraformType.Bool) switch
            {
                BoolValue boolean => new BoolValue(!boolean.IsTrue, provenance),
                var other => other,
            }
            : Operand(node, value, TerraformType.Number) switch
            {
                NumberValue number => new NumberValue((-number.Number) with { Bits = number.Number.Bits }, provenance),
                var other => other,
            }).MarkedSensitive(operand.IsSensitive);
    }

    private Value Binary(BinarySyntax node)
    {
        var left = Evaluate(node.Left);
        var right = Evaluate(node.Right);
        var provenance = Provenance.Computed(At(node), left, right);
        return Alternatives.Map(left, right, provenance, (a, b) => Binary(node, a, b, provenance))
            .MarkedSensitive(left.IsSensitive || right.IsSensitive);
    }

    private Value Binary(BinarySyntax node, Value left, Value right, Provenance provenance)
    {
        switch (node.Operator)
        {
            case BinaryOperator.Equal:
                return Of(Equality.Same(left, right));
            case BinaryOperator.NotEqual:
                return Of(Equality.Same(left, right).Negate());
            case BinaryOperator.And or BinaryOperator.Or:
                var a = Operand(node, left, TerraformType.Bool);
                var b = Operand(node, right, TerraformType.Bool);
                if (IsInvalid(a) || IsInvalid(b))
                {
                    return IsInvalid(a) ? a : b;
                }

                return Of(node.Operator == BinaryOperator.And ? Truth.And(TruthOf(a), TruthOf(b)) : Truth.Or(TruthOf(a), TruthOf(b)));
            default:
                return Arithmetic(node, Operand(node, left, TerraformType.Number), Operand(node, right, TerraformType.Number), provenance);
        }

        Value Of(Truth truth) => truth.IsUnknown
            ? new UnknownValue(Unknowns.FirstIn(left, right) ?? Unknowns.Undecided, provenance) { IsNotNull = true }
            : new BoolValue(truth.IsTrue, provenance);
    }

    private Value Arithmetic(BinarySyntax node, Value left, Value right, Provenance provenance)
    {
        if (left is not NumberValue { Number: var a } || right is not NumberValue { Number: var b })
        {
            return IsInvalid(right) || left is NumberValue ? right.From(provenance) : left.From(provenance);
        }

        switch (node.Operator)
        {
            case BinaryOperator.Less:
                return new BoolValue(Values.Arithmetic.Compare(a, b) < 0, provenance);
            case BinaryOperator.LessOrEqual:
                return new BoolValue(Values.Arithmetic.Compare(a, b) <= 0, provenance);
            case BinaryOperator.Greater:
                return new BoolValue(Values.Arithmetic.Compare(a, b) > 0, provenance);
            case BinaryOperator.GreaterOrEqual:
                return new BoolValue(Values.Arithmetic.Compare(a, b) >= 0, provenance);
            case BinaryOperator.Add:
                return InRange(Values.Arithmetic.Add(a, b), provenance);
            case BinaryOperator.Subtract:
                return InRange(Values.Arithmetic.Subtract(a, b), provenance);
            case BinaryOperator.Multiply:
                return InRange(Values.Arithmetic.Multiply(a, b), provenance);
            case BinaryOperator.Divide when a.IsZero && b.IsZero:
                return Error(node, "zero is divided by zero", left, right);
            case BinaryOperator.Divide when b.IsZero:
                // No error by itself: Terraform goes on with an infinite number until it has to be written somewhere.
                return new UnknownValue(new UnknownReason(UnknownKind.NotEvaluated, "a number is divided by zero"), provenance) { IsNotNull = true };
            case BinaryOperator.Divide:
                return InRange(Values.Arithmetic.Divide(a, b), provenance);
            default:
                return InRange(Values.Arithmetic.Remainder(a, b), provenance);
        }
    }

    private static Value InRange(Number? number, Provenance provenance) => number is { } result
        ? new NumberValue(result, provenance)
        : new UnknownValue(Unknowns.TooLarge, provenance) { IsNotNull = true };

    /// <summary>The operand as a type; unknown when it is, or when it cannot be that type, which is reported.</summary>
    private Value Operand(ExpressionSyntax node, Value value, TerraformType type) => value switch
    {
        UnknownValue => value,
        NullValue => Error(node, $"an operand is null where a {type.Name} is needed", value),
        _ => Conversion.To(type, value) ?? Error(node, $"an operand is no {type.Name}", value),
    };

    private static Truth TruthOf(Value value) => value is BoolValue boolean ? Truth.Of(boolean.IsTrue) : Truth.Unknown;

    private static bool IsInvalid(Value value) => value is UnknownValue { Why.Kind: UnknownKind.Invalid };
}
