using IacSrmScanner.Core.Values;
using IacSrmScanner.Terraform.Values;

namespace IacSrmScanner.Terraform.Types;

/// <summary>Terraform's <c>==</c>: values of different types are different, a tuple is no list, an object no map.</summary>
internal static class Equality
{
    public static Truth Same(Value left, Value right) => (left, right) switch
    {
        (ListValue a, ListValue b) => SameItems(a, b),
        (MapValue a, MapValue b) => a.IsUniform == b.IsUniform ? ValueComparison.SameEntries(a, b, Same) : Truth.False,
        (NumberValue { Number.IsInteger: true } a, NumberValue { Number.IsInteger: true } b) => Truth.Of(Arithmetic.Compare(a.Number, b.Number) == 0),
        _ => ValueComparison.Same(left, right),
    };

    private static Truth SameItems(ListValue left, ListValue right)
    {
        if (left.Kind != right.Kind)
        {
            return Truth.False;
        }

        if (left.IsOpen || right.IsOpen)
        {
            return Truth.Unknown;
        }

        if (left.Items.Length != right.Items.Length)
        {
            // Unknown items of a set may turn out to be the same.
            return left.Kind == ListKind.Set && !(ContentComparer.IsWhollyKnown(left) && ContentComparer.IsWhollyKnown(right))
                ? Truth.Unknown
                : Truth.False;
        }

        var all = Truth.True;
        for (var i = 0; i < left.Items.Length && !all.IsFalse; i++)
        {
            all = Truth.And(all, Same(left.Items[i], right.Items[i]));
        }

        return all;
    }
}
