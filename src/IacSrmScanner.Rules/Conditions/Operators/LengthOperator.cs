using IacSrmScanner.Core.Values;

namespace IacSrmScanner.Rules.Conditions.Operators;

/// <summary><c>length: { atLeast: 1 }</c>: the number of elements, entries or characters.</summary>
public sealed record LengthOperator(NumberOperator Limit) : ValueOperator
{
    public override Truth WhenAbsent => Truth.Of(Limit.Holds(0));

    public override Truth Test(Value value) => value switch
    {
        ListValue list => Counted(list.Items.Length, list.IsOpen),
        MapValue map => Counted(map.Entries.Length, map.IsOpen),
        TextValue text => Truth.Of(Limit.Holds(text.Text.Length)),
        _ => Truth.False,
    };

    /// <summary>An open collection has at least what is listed.</summary>
    private Truth Counted(int count, bool isOpen)
    {
        if (!isOpen)
        {
            return Truth.Of(Limit.Holds(count));
        }

        var grows = Limit.Comparison is Comparison.AtLeast or Comparison.GreaterThan;
        return Limit.Holds(count) == grows ? Truth.Of(grows) : Truth.Unknown;
    }
}
