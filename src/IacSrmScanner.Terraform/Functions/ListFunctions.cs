using System.Collections.Immutable;
using IacSrmScanner.Core.Values;
using IacSrmScanner.Terraform.Types;
using IacSrmScanner.Terraform.Values;

namespace IacSrmScanner.Terraform.Functions;

/// <summary>Functions that make lists, or take them apart.</summary>
internal static class ListFunctions
{
    private const int MaxRange = 1024;

    public static IEnumerable<Function> All =>
    [
        new("chunklist l~ n", Chunks),
        new("compact ls~", Compact),
        new("concat v~...", Concat),
        new("distinct l~", call => call.List(0).IsOpen ? call.Unknown() : Distinct(call)),
        new("element v~ n", Element) { GivesParts = true },
        new("flatten v~", Flatten),
        new("index v v", Index),
        new("list v...", call => call.Error("the function was removed; write brackets or tolist")),
        new("matchkeys l l l", MatchKeys),
        new("range n...", Range),
        new("reverse v~", Reverse),
        new("slice v~ n n", Slice),
        new("sort ls", Sort),
    ];

    private static Value Chunks(FunctionCall call)
    {
        if (call.Whole(1) is not (>= 0 and var size))
        {
            return call.Error("the size is a whole number from zero");
        }

        var items = call.List(0).Items;
        return call.List(0).IsOpen
            ? call.Unknown()
            : call.Result(
                items.Chunk(size == 0 ? Math.Max(1, items.Length) : size)
                    .Select(chunk => new ListValue([.. chunk], call.Provenance) { Kind = ListKind.List }),
                ListKind.List);
    }

    private static Value Compact(FunctionCall call)
    {
        // An unknown text may be empty, so that it may or may not stay.
        var isOpen = call.List(0).IsOpen;
        var kept = new List<Value>();
        foreach (var item in call.List(0).Items)
        {
            if (item is NullValue or TextValue { Text: "" })
            {
                continue;
            }

            if (item is TextValue or UnknownValue { Parts: [TextValue, ..] or [.., TextValue] } || IsIdentity(item))
            {
                kept.Add(item);
            }
            else
            {
                isOpen = true;
            }
        }

        return call.Result(kept, ListKind.List, isOpen);
    }

    /// <summary>An attribute that the provider computes for a resource that exists: never empty.</summary>
    private static bool IsIdentity(Value item) =>
        item is UnknownValue { IsNotNull: true, Provenance.Reference: { Attribute: "id" or "arn" or "name" or "self_link" } };

    private static Value Concat(FunctionCall call)
    {
        var items = ImmutableArray.CreateBuilder<Value>();
        var (allLists, isOpen) = (true, false);
        if (call.Count == 0)
        {
            return call.Error("at least one list is needed");
        }

        foreach (var argument in call.Arguments)
        {
            if (argument is not ListValue { Kind: not ListKind.Set } list)
            {
                return call.Error("an argument is no list");
            }

            allLists &= list.Kind != ListKind.Tuple;
            isOpen |= list.IsOpen;
            items.AddRange(list.Items);
        }

        if (!allLists)
        {
            return call.Result(items, ListKind.Tuple, isOpen);
        }

        var joined = new ListValue(items.ToImmutable(), call.Provenance) { IsOpen = isOpen };
        return Collections.Checked(Conversion.To(new ListType(TerraformType.Any), joined) ?? joined);
    }

    private static Value Distinct(FunctionCall call)
    {
        var items = call.List(0).Items;
        return items.All(ContentComparer.IsWhollyKnown)
            ? call.Result(SetItems.Distinct(items), ListKind.List)
            : call.Result(SetItems.Distinct(items), ListKind.List, isOpen: items.Length > 1);
    }

    private static Value Element(FunctionCall call)
    {
        if (call[0] is not ListValue list || list.Kind == ListKind.Set)
        {
            return call.Error("the first argument is no list");
        }

        if (list.IsOpen)
        {
            return call.Unknown();
        }

        if (list.Items.IsEmpty || call.Whole(1) is not (>= 0 and var index))
        {
            return call.Error(list.Items.IsEmpty ? "the list is empty" : "the index is a whole number from zero");
        }

        var item = list.Items[index % list.Items.Length];
        return item.From(Provenance.Through(call.Span, "element", item));
    }

    private static Value Flatten(FunctionCall call)
    {
        if (call[0] is not ListValue list)
        {
            return call.Error("the argument is no list");
        }

        var items = ImmutableArray.CreateBuilder<Value>();
        return Flatten(list, items, out var isOpen)
            ? call.Result(items, ListKind.Tuple, isOpen)
            : call.Unknown();
    }

    /// <summary>False when it is not known how many elements an inner value stands for.</summary>
    private static bool Flatten(ListValue list, ImmutableArray<Value>.Builder into, out bool isOpen)
    {
        isOpen = list.IsOpen;
        foreach (var item in list.Items)
        {
            if (into.Count > ValueSize.MaxParts)
            {
                return false;
            }

            switch (item)
            {
                case ListValue inner:
                    if (!Flatten(inner, into, out var isInnerOpen))
                    {
                        return false;
                    }

                    isOpen |= isInnerOpen;
                    break;
                case OneOfValue many when many.Alternatives.Any(alternative => alternative.Value is ListValue or UnknownValue):
                case UnknownValue { Parts.IsEmpty: true } unknown when !IsIdentity(unknown):
                    return false;
                default:
                    into.Add(item);
                    break;
            }
        }

        return true;
    }

    private static Value Index(FunctionCall call)
    {
        if (call[0] is not ListValue { Kind: not ListKind.Set } list)
        {
            return call.Error("the first argument is no list");
        }

        for (var i = 0; i < list.Items.Length; i++)
        {
            if (Equality.Same(list.Items[i], call[1]).IsTrue)
            {
                return call.Counted(i);
            }
        }

        return call.Error("the element is not in the list");
    }

    private static Value MatchKeys(FunctionCall call)
    {
        var common = new ListType(Unification.OfAll([.. call.List(1).Items.Concat(call.List(2).Items).Select(TypeInference.Of)]) ?? TerraformType.Any);
        if (Conversion.To(common, call[1]) is not ListValue { Items: var keys } || Conversion.To(common, call[2]) is not ListValue { Items: var searched })
        {
            return call.Error("the keys have no common type");
        }

        var values = call.List(0).Items;
        if (values.Length != keys.Length)
        {
            return call.Error("the first two lists differ in length");
        }

        var wanted = searched.ToHashSet(ContentComparer.Instance);
        return call.Result(values.Where((_, i) => wanted.Contains(keys[i])), ListKind.List);
    }

    private static Value Range(FunctionCall call)
    {
        if (call.Count is 0 or > 3)
        {
            return call.Error("one to three numbers are needed");
        }

        var start = call.Count == 1 ? Arithmetic.Whole(0) : call.Number(0);
        var end = call.Number(call.Count == 1 ? 0 : 1);
        var step = call.Count == 3 ? call.Number(2) : Arithmetic.Whole(end < start ? -1 : 1);
        if (start == end)
        {
            return call.Result([], ListKind.List);
        }

        if (step.IsZero || (end < start && step > 0) || (end > start && step < 0))
        {
            return call.Error("the step leads away from the end");
        }

        var numbers = new List<Value>();
        for (var number = start; Arithmetic.Compare(number, end) == (step > 0 ? -1 : 1);)
        {
            if (numbers.Count == MaxRange)
            {
                return call.Error($"the range has more than {MaxRange} numbers");
            }

            numbers.Add(call.Result(number));
            if (Arithmetic.Add(number, step) is not { } next)
            {
                return call.TooLarge();
            }

            number = next;
        }

        return call.Result(numbers, ListKind.List);
    }

    private static Value Reverse(FunctionCall call) => call[0] is ListValue list
        ? call.Result(list.Items.Reverse(), list.Kind == ListKind.Tuple ? ListKind.Tuple : ListKind.List, list.IsOpen)
        : call.Error("the argument is no list");

    private static Value Sort(FunctionCall call) => call.List(0).Items.All(item => item is TextValue)
        ? call.Result(call.List(0).Items.OrderBy(item => ((TextValue)item).Text, TextOrder.Instance), ListKind.List)
        : call.Error("an element is null");

    private static Value Slice(FunctionCall call)
    {
        if (call[0] is not ListValue list || list.Kind == ListKind.Set)
        {
            return call.Error("the first argument is no list");
        }

        if (list.IsOpen)
        {
            return call.Unknown();
        }

        return call.Whole(1) is { } start && call.Whole(2) is { } end && start >= 0 && start <= end && end <= list.Items.Length
            ? call.Result(list.Items[start..end], list.Kind)
            : call.Error("the positions are not within the list");
    }
}
