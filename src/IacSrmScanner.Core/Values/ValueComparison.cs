namespace IacSrmScanner.Core.Values;

/// <summary>Comparison of content, whatever the provenance, in three values.</summary>
public static class ValueComparison
{
    /// <summary>
    /// Whether two values are the same: of the same kind and equal all the way down. Unknown where an unknown part
    /// decides. Number 1 and text "1" are not the same.
    /// </summary>
    public static Truth Same(Value left, Value right) => (left, right) switch
    {
        (OneOfValue many, _) => OverAlternatives(many, value => Same(value, right)),
        (_, OneOfValue many) => OverAlternatives(many, value => Same(left, value)),
        (UnknownValue unknown, _) => WithUnknown(unknown, right),
        (_, UnknownValue unknown) => WithUnknown(unknown, left),
        (TextValue a, TextValue b) => Truth.Of(string.Equals(a.Text, b.Text, StringComparison.Ordinal)),
        (NumberValue a, NumberValue b) => Truth.Of(a.Number == b.Number),
        (BoolValue a, BoolValue b) => Truth.Of(a.IsTrue == b.IsTrue),
        (NullValue, NullValue) => Truth.True,
        (ListValue a, ListValue b) => SameItems(a, b),
        (MapValue a, MapValue b) => SameEntries(a, b, Same),
        _ => Truth.False,
    };

    /// <summary>The truth that all alternatives share, or unknown when they differ.</summary>
    public static Truth OverAlternatives(OneOfValue many, Func<Value, Truth> test)
    {
        var first = test(many.Alternatives[0].Value);
        foreach (var alternative in many.Alternatives.AsSpan()[1..])
        {
            if (test(alternative.Value) != first)
            {
                return Truth.Unknown;
            }
        }

        return first;
    }

    private static Truth WithUnknown(UnknownValue unknown, Value other)
    {
        if (other is NullValue && unknown.IsNotNull)
        {
            return Truth.False;
        }

        return other is TextValue text && !KnownText.CouldBe(unknown, text.Text) ? Truth.False : Truth.Unknown;
    }

    private static Truth SameItems(ListValue left, ListValue right)
    {
        if (left.IsOpen || right.IsOpen)
        {
            return Truth.Unknown;
        }

        return left.Items.Length != right.Items.Length
            ? Truth.False
            : left.Items.Zip(right.Items, Same).Aggregate(Truth.True, Truth.And);
    }

    /// <summary>Whether two maps have the same keys and, by a comparison, the same values under them.</summary>
    public static Truth SameEntries(MapValue left, MapValue right, Func<Value, Value, Truth> same)
    {
        if (left.IsOpen || right.IsOpen)
        {
            return Truth.Unknown;
        }

        if (left.Entries.Length != right.Entries.Length)
        {
            return Truth.False;
        }

        var all = Truth.True;
        foreach (var entry in left.Entries)
        {
            if (right[entry.Key] is not { } other)
            {
                return Truth.False;
            }

            all = Truth.And(all, same(entry.Value, other));
            if (all.IsFalse)
            {
                break;
            }
        }

        return all;
    }
}
