using IacSrmScanner.Core.Values;

namespace IacSrmScanner.Terraform.Plan.Bodies;

/// <summary>Steps down the trees that go beside a planned value.</summary>
internal static class PlanTrees
{
    private const int MostPaired = 64;

    /// <summary>A mark of <c>true</c> holds for all below it.</summary>
    public static Value? Mark(Value? marks, string key) => marks is MapValue map ? map[key] : Whole(marks);

    public static Value? Mark(Value? marks, int index) => marks is ListValue list ? At(list, index) : Whole(marks);

    public static bool IsMarked(Value? marks) => marks is BoolValue { IsTrue: true };

    /// <summary>An expression without parts stands for all below it.</summary>
    public static Value? Expression(Value? expression, string key) =>
        expression is MapValue map && !IsLeaf(map) ? map[key] : expression is MapValue ? expression : null;

    public static Value? Expression(Value? expression, int index) => expression is ListValue list ? At(list, index) : expression;

    /// <summary>What the source has under a key; a value of which no parts are known stands for all its parts.</summary>
    public static Value? Located(Value? located, string key) => located switch
    {
        MapValue map => map[key] is { } value and not NullValue ? value : null,
        _ => located,
    };

    /// <summary>The source's value in the shape of the planned one.</summary>
    public static Value? Shaped(Value? located, Value? planned)
    {
        if (located is OneOfValue many && planned is MapValue or ListValue)
        {
            foreach (var alternative in many.Alternatives)
            {
                if (alternative.Value is MapValue or ListValue)
                {
                    return alternative.Value;
                }
            }
        }

        return located;
    }

    /// <summary>
    /// The source's counterpart of each item: by position, but the plan keeps sets in an order of its own, so one that has other
    /// content is not taken while one that fits is left.
    /// </summary>
    public static Value?[] Paired(ListValue planned, Value? located)
    {
        var paired = new Value?[planned.Items.Length];
        if (located is not ListValue list)
        {
            Array.Fill(paired, located);
            return paired;
        }

        var taken = new bool[list.Items.Length];
        for (var i = 0; i < paired.Length; i++)
        {
            var fitting = Fitting(planned.Items[i], i, list, taken);
            if (fitting >= 0)
            {
                taken[fitting] = true;
                paired[i] = list.Items[fitting];
            }
            else if (list.IsOpen && list.Items is [.., var last])
            {
                paired[i] = last;
            }
        }

        return paired;
    }

    private static int Fitting(Value planned, int position, ListValue list, bool[] taken)
    {
        var isHere = position < taken.Length && !taken[position];
        if (isHere && (taken.Length > MostPaired || Fits(planned, list.Items[position])))
        {
            return position;
        }

        for (var i = 0; i < Math.Min(taken.Length, MostPaired); i++)
        {
            if (!taken[i] && Fits(planned, list.Items[i]))
            {
                return i;
            }
        }

        return isHere ? position : -1;
    }

    private static bool Fits(Value planned, Value located) => (planned, located) switch
    {
        (MapValue left, MapValue right) => right.Entries.All(entry => left[entry.Key] is not { } value || Fits(value, entry.Value)),
        (ListValue left, ListValue right) => left.Items.Length == right.Items.Length || right.IsOpen,
        (TextValue or NumberValue or BoolValue, TextValue or NumberValue or BoolValue) => TextOf(planned) == TextOf(located),
        _ => true,
    };

    private static string? TextOf(Value value) => Types.Conversion.TextOf(value);

    private static Value? Whole(Value? marks) => IsMarked(marks) ? marks : null;

    private static Value? At(ListValue list, int index) => index < list.Items.Length ? list.Items[index] : null;

    public static bool IsConstant(Value? expression) => expression is MapValue map && map["constant_value"] is not null;

    private static bool IsLeaf(MapValue map) => IsConstant(map) || map["references"] is ListValue { Items: [] or [TextValue, ..] };
}
