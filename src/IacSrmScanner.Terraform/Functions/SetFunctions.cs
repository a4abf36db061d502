using System.Collections.Immutable;
using IacSrmScanner.Core.Values;
using IacSrmScanner.Terraform.Types;
using IacSrmScanner.Terraform.Values;

namespace IacSrmScanner.Terraform.Functions;

/// <summary>Functions on sets.</summary>
internal static class SetFunctions
{
    public static IEnumerable<Function> All =>
    [
        new("setintersection t...", call => Combine(call, (left, right) => left.Where(right.Contains))),
        new("setproduct v~...", Product),
        new("setsubtract t t", call => Combine(call, (left, right) => left.Where(item => !right.Contains(item)))),
        new("setunion t~...", Union),
    ];

    private static Value Union(FunctionCall call) => call.Count == 0
        ? call.Error("at least one set is needed")
        : Converted(call, call.Arguments.SelectMany(argument => ((ListValue)argument).Items));

    private static Value Combine(FunctionCall call, Func<ImmutableArray<Value>, HashSet<Value>, IEnumerable<Value>> combine)
    {
        if (call.Count == 0)
        {
            return call.Error("at least one set is needed");
        }

        // Elements are compared as their common type.
        var common = Unification.OfAll([.. call.Arguments.Select(TypeInference.Of)]);
        if (common is null)
        {
            return call.Error("the sets have no common type");
        }

        var sets = call.Arguments.Select(argument => (Conversion.To(common, argument) as ListValue ?? (ListValue)argument).Items).ToArray();
        var result = sets[0];
        foreach (var set in sets.AsSpan(1))
        {
            result = [.. combine(result, set.ToHashSet(ContentComparer.Instance))];
        }

        return call.Result(result, ListKind.Set);
    }

    private static Value Converted(FunctionCall call, IEnumerable<Value> items)
    {
        var list = new ListValue([.. items], call.Provenance) { IsOpen = call.Arguments.Any(argument => argument is ListValue { IsOpen: true }) };
        return Conversion.To(new SetType(TerraformType.Any), list) is { } set ? Collections.Checked(set) : call.Error("the sets have no common type");
    }

    private static Value Product(FunctionCall call)
    {
        if (call.Count < 2 || call.Arguments.Any(argument => argument is not ListValue))
        {
            return call.Error("at least two collections are needed");
        }

        var size = 1L;
        foreach (var argument in call.Arguments)
        {
            size *= ((ListValue)argument).Items.Length;
            if (size > ValueSize.MaxParts / call.Count)
            {
                return call.TooLarge();
            }
        }

        if (call.Arguments.Any(argument => argument is ListValue { IsOpen: true }))
        {
            return call.Unknown();
        }

        IEnumerable<ImmutableArray<Value>> rows = [[]];
        foreach (var argument in call.Arguments)
        {
            // A tuple is taken as a list, which has one type of elements.
            var items = argument is ListValue { Kind: ListKind.Tuple } tuple
                ? (Conversion.To(new ListType(TerraformType.Any), tuple) as ListValue)?.Items
                : ((ListValue)argument).Items;
            if (items is not { } elements)
            {
                return call.Error("the elements of a collection have no common type");
            }

            rows = rows.SelectMany(row => elements.Select(item => row.Add(item)));
        }

        var kind = call.Arguments.Any(argument => argument is ListValue { Kind: ListKind.Set }) ? ListKind.Set : ListKind.List;
        return call.Result(rows.Select(row => new ListValue(row, Provenance.Computed(call.Span, row.AsSpan()))), kind);
    }
}
