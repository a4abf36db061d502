using System.Collections.Immutable;
using IacSrmScanner.Core.Values;

namespace IacSrmScanner.Terraform.Values;

/// <summary>Finds what makes a value unknown, and makes unknown values.</summary>
internal static class Unknowns
{
    private const int MaxParts = 20_000;

    public static readonly UnknownReason TooLarge = new(UnknownKind.Limit, "the value would be larger than the scanner computes");

    public static readonly UnknownReason Undecided = new(UnknownKind.Input, "a condition that it depends on is not decided");

    /// <summary>The first reason in the values or anywhere inside them; null when all are known to the last part.</summary>
    public static UnknownReason? FirstIn(params ReadOnlySpan<Value> values)
    {
        var budget = MaxParts;
        foreach (var value in values)
        {
            if (FirstIn(value, ref budget) is { } why)
            {
                return why;
            }
        }

        return null;
    }

    public static UnknownReason? FirstIn(ImmutableArray<Value> values) => FirstIn(values.AsSpan());

    /// <summary>Why it is not known which of the alternatives is the value.</summary>
    public static UnknownReason Undecidedness(OneOfValue many) =>
        new(UnknownKind.Input, $"the condition '{many.Alternatives[0].When[0].Condition}' is not decided");

    /// <summary>Whether the value or anything inside it is sensitive.</summary>
    public static bool AnySensitive(Value value)
    {
        var budget = MaxParts;
        return AnySensitive(value, ref budget);
    }

    private static bool AnySensitive(Value value, ref int budget)
    {
        if (value.IsSensitive || --budget < 0)
        {
            return value.IsSensitive;
        }

        switch (value)
        {
            case ListValue list:
                foreach (var item in list.Items)
                {
                    if (AnySensitive(item, ref budget))
                    {
                        return true;
                    }
                }

                return false;
            case MapValue map:
                foreach (var entry in map.Entries)
                {
                    if (AnySensitive(entry.Value, ref budget))
                    {
                        return true;
                    }
                }

                return false;
            case OneOfValue many:
                foreach (var alternative in many.Alternatives)
                {
                    if (AnySensitive(alternative.Value, ref budget))
                    {
                        return true;
                    }
                }

                return false;
            default:
                return false;
        }
    }

    private static UnknownReason? FirstIn(Value value, ref int budget)
    {
        if (--budget < 0)
        {
            return TooLarge;
        }

        switch (value)
        {
            case UnknownValue unknown:
                return unknown.Why;
            case OneOfValue many:
                return Undecidedness(many);
            case ListValue list:
                foreach (var item in list.Items)
                {
                    if (FirstIn(item, ref budget) is { } why)
                    {
                        return why;
                    }
                }

                return list.IsOpen ? Undecided : null;
            case MapValue map:
                foreach (var entry in map.Entries)
                {
                    if (FirstIn(entry.Value, ref budget) is { } why)
                    {
                        return why;
                    }
                }

                return map.IsOpen ? Undecided : null;
            default:
                return null;
        }
    }
}
