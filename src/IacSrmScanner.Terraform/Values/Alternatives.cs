using System.Collections.Immutable;
using IacSrmScanner.Core.Values;

namespace IacSrmScanner.Terraform.Values;

/// <summary>Operations over several operands of which some have alternatives.</summary>
internal static class Alternatives
{
    /// <summary>Past this number of combinations nothing is tried and the result is unknown.</summary>
    private const int MaxCombinations = 512;

    public static Value Map(Value operand, Provenance provenance, Func<Value, Value> map) => operand is OneOfValue many
        ? many.Select(map, provenance).MarkedSensitive(many.IsSensitive)
        : map(operand);

    public static Value Map(Value left, Value right, Provenance provenance, Func<Value, Value, Value> map)
    {
        if (left is not OneOfValue && right is not OneOfValue)
        {
            return map(left, right);
        }

        return Map([left, right], provenance, operands => map(operands[0], operands[1]));
    }

    /// <summary>The result for each combination of alternatives of the operands; those that exclude each other are left out.</summary>
    public static Value Map(ImmutableArray<Value> operands, Provenance provenance, Func<ImmutableArray<Value>, Value> map)
    {
        var combinations = 1;
        foreach (var operand in operands)
        {
            if (operand is OneOfValue many)
            {
                combinations = Math.Min(combinations, MaxCombinations) * many.Alternatives.Length;
            }
        }

        if (combinations == 1)
        {
            return map(operands);
        }

        return combinations > MaxCombinations
            ? new UnknownValue(new UnknownReason(UnknownKind.Limit, "too many undecided conditions come together"), provenance)
            : From(0, operands);

        Value From(int index, ImmutableArray<Value> chosen)
        {
            while (index < chosen.Length && chosen[index] is not OneOfValue)
            {
                index++;
            }

            return index == chosen.Length
                ? map(chosen)
                : ((OneOfValue)chosen[index])
                    .Select(value => From(index + 1, chosen.SetItem(index, value)), provenance)
                    .MarkedSensitive(chosen[index].IsSensitive);
        }
    }
}
