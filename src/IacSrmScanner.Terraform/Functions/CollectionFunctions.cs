using System.Collections.Immutable;
using IacSrmScanner.Core.Values;
using IacSrmScanner.Terraform.Types;
using IacSrmScanner.Terraform.Values;

namespace IacSrmScanner.Terraform.Functions;

/// <summary>Functions on lists, and on collections of any kind.</summary>
internal static class CollectionFunctions
{
    private const int MaxRange = 1024;

    public static IEnumerable<Function> All =>
    [
        new("alltrue l~", call => Decide(call, Truth.True, Truth.And)),
        new("anytrue l~", call => Decide(call, Truth.False, Truth.Or)),
        new("chunklist l~ n", Chunks),
        new("coalesce v?~...", Coalesce),
        new("coalescelist v~...", CoalesceList),
        new("compact ls~", Compact),
        new("concat v~...", Concat),
        new("contains v~ v~", Contains),
        new("distinct l~", call => call.List(0).IsOpen ? call.Unknown() : Distinct(call)),
        new("element v~ n", Element) { GivesParts = true },
        new("flatten v~", Flatten),
        new("index v v", Index),
        new("length v~", Length) { SeesMembers = false },
        new("list v...", call => call.Error("the function was removed; write brackets or tolist")),
        new("matchkeys l l l", MatchKeys),
        new("one v~", One) { GivesParts = true },
        new("range n...", Range),
        new("reverse v~", Reverse),
        new("slice v~ n n", Slice),
        new("sort ls", Sort),
    ];

    private static Value Decide(FunctionCall call, Truth start, Func<Truth, Truth, Truth> combine)
    {
        var result = call.List(0).IsOpen ? combine(start, Truth.Unknown) : start;
        foreach (var item in call.List(0).Items)
        {
            if (item is UnknownValue or OneOfValue)
            {
                result = combine(result, Truth.Unknown);
            }
            else if (item is NullValue)
            {
                result = combine(result, Truth.False);
            }
            else if (Conversion.To(TerraformType.Bool, item) is BoolValue value)
            {
                result = combine(result, Truth.Of(value.IsTrue));
            }
            else
            {
                return call.Error("an element is no bool");
            }
        }

        return call.Result(result);
    }

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

    private static Value Coalesce(FunctionCall call)
    {
        var common = Unification.OfAll([.. call.Arguments.Where(argument => argument is not NullValue).Select(TypeInference.Of)]);
        if (common is null)
        {
            return call.Error("the arguments have no common type");
        }

        foreach (var argument in call.Arguments)
        {
            switch (argument)
            {
                case NullValue or TextValue { Text: "" }:
                    continue;
                case UnknownValue { Parts: not [TextValue, ..] and not [.., TextValue] } unknown when !unknown.IsNotNull || common == TerraformType.Text:
                    // Not certain to be chosen: it may be null or empty.
                    return call.Unknown(unknown.Why);
                default:
                    return (Conversion.To(common, argument) ?? argument).From(Provenance.Through(call.Span, "coalesce", argument));
            }
        }

        return call.Error("every argument is null or empty");
    }

    private static Value CoalesceList(FunctionCall call)
    {
        if (call.Arguments.Any(argument => argument is not (UnknownValue or ListValue { Kind: not ListKind.Set })))
        {
            return call.Error("an argument is no list");
        }

        foreach (var argument in call.Arguments)
        {
            switch (argument)
            {
                case ListValue { Items.IsEmpty: true, IsOpen: false }:
                    continue;
                case ListValue { Items.IsEmpty: false }:
                    return argument.From(Provenance.Through(call.Span, "coalescelist", argument));
                default:
                    return call.Unknown();
            }
        }

        return call.Error("every list is empty");
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

    private static Value Contains(FunctionCall call)
    {
        if (call[0] is not ListValue list)
        {
            return call.Error("the first argument is no list");
        }

        // The elements of a list have one type, to which what is looked for is converted.
        var wanted = call[1];
        var found = list.IsOpen ? Truth.Unknown : Truth.False;
        foreach (var item in list.Items)
        {
            found = Truth.Or(found, Equality.Same(item, wanted));
        }

        return call.Result(found);
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

    private static Value Length(FunctionCall call)
    {
        switch (call[0])
        {
            case ListValue { IsOpen: true } or MapValue { IsOpen: true }:
                return call.Unknown();
            case ListValue { Kind: ListKind.Set, Items.Length: > 1 } set when !ContentComparer.IsWhollyKnown(set):
                return call.Unknown();
            case ListValue list:
                return call.Counted(list.Items.Length);
            case MapValue map:
                return call.Counted(map.Entries.Length);
            case TextValue text:
                return call.Counted(TextFunctions.Characters(text.Text).Count());
            default:
                return call.Error("the argument has no length");
        }
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

    private static Value One(FunctionCall call) => call[0] switch
    {
        ListValue { IsOpen: true } => call.Unknown() with { IsNotNull = false },
        ListValue { Items.IsEmpty: true } => call.Null(),
        ListValue { Items: [var only] } => only.From(Provenance.Through(call.Span, "one", only)),
        ListValue { Kind: ListKind.Set } set when !ContentComparer.IsWhollyKnown(set) => call.Unknown() with { IsNotNull = false },
        ListValue => call.Error("the list has more than one element"),
        _ => call.Error("the argument is no list"),
    };

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
