using IacSrmScanner.Core.Values;
using IacSrmScanner.Terraform.Types;

namespace IacSrmScanner.Terraform.Functions;

/// <summary>Functions that ask something of a collection of any kind, or choose from one.</summary>
internal static class CollectionFunctions
{
    public static IEnumerable<Function> All =>
    [
        new("alltrue l~", call => Decide(call, Truth.True, Truth.And)),
        new("anytrue l~", call => Decide(call, Truth.False, Truth.Or)),
        new("coalesce v?~...", Coalesce),
        new("coalescelist v~...", CoalesceList),
        new("contains v~ v~", Contains),
        new("length v~", Length) { SeesMembers = false },
        new("one v~", One) { GivesParts = true },
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

    private static Value One(FunctionCall call) => call[0] switch
    {
        ListValue { IsOpen: true } => call.Unknown() with { IsNotNull = false },
        ListValue { Items.IsEmpty: true } => call.Null(),
        ListValue { Items: [var only] } => only.From(Provenance.Through(call.Span, "one", only)),
        ListValue { Kind: ListKind.Set } set when !ContentComparer.IsWhollyKnown(set) => call.Unknown() with { IsNotNull = false },
        ListValue => call.Error("the list has more than one element"),
        _ => call.Error("the argument is no list"),
    };
}
