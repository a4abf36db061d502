using System.Collections.Immutable;
using IacSrmScanner.Core.Values;
using IacSrmScanner.Terraform.Types;
using IacSrmScanner.Terraform.Values;

namespace IacSrmScanner.Terraform.Functions;

/// <summary>Functions on maps and objects.</summary>
internal static class MapFunctions
{
    public static IEnumerable<Function> All =>
    [
        new("keys v~", Keys),
        new("lookup v~ s [v?!]", Lookup) { GivesParts = true },
        new("map v...", call => call.Error("the function was removed; write braces or tomap")),
        new("merge v?!...", Merge),
        new("transpose mls", Transpose),
        new("values v~", Values),
        new("zipmap ls v~", Zip),
    ];

    private static Value Keys(FunctionCall call) => call[0] switch
    {
        MapValue { IsOpen: true } => call.Unknown(),
        MapValue map => call.Result(
            Collections.Sorted(map).Select(entry => call.Part(entry.Key)), map.IsUniform ? ListKind.List : ListKind.Tuple),
        _ => call.Error("the argument is no map"),
    };

    private static Value Values(FunctionCall call) => call[0] switch
    {
        MapValue { IsOpen: true } => call.Unknown(),
        MapValue map => call.Result(Collections.Values(map), map.IsUniform ? ListKind.List : ListKind.Tuple),
        _ => call.Error("the argument is no map"),
    };

    private static Value Lookup(FunctionCall call)
    {
        if (call[0] is not MapValue map)
        {
            return call.Error("the first argument is no map");
        }

        var otherwise = call.Count == 3 ? call[2] : null;
        if (map is { IsUniform: true, Entries: [var first, ..] } && otherwise is not null)
        {
            otherwise = Conversion.To(TypeInference.Of(first.Value), otherwise);
            if (otherwise is null)
            {
                return call.Error("the default is not of the type of the map's elements");
            }
        }

        if (map[call.Text(1)] is { } found)
        {
            return found.From(Provenance.Through(call.Span, $"lookup of '{call.Text(1)}'", found));
        }

        if (map.IsOpen)
        {
            return call.Unknown() with { IsNotNull = false };
        }

        return otherwise is not null
            ? otherwise.From(Provenance.Through(call.Span, "lookup", otherwise))
            : call.Error($"the map has no key '{call.Text(1)}' and no default is given");
    }

    private static Value Merge(FunctionCall call)
    {
        var order = new List<string>();
        var entries = new Dictionary<string, MapEntry>(StringComparer.Ordinal);
        var (isUniform, isOpen) = (true, false);
        foreach (var argument in call.Arguments)
        {
            switch (argument)
            {
                case NullValue { Type: not (null or MapType or ObjectType) }:
                    return call.Error("an argument is no map");
                case NullValue:
                    continue;
                case UnknownValue:
                    // It may replace any entry before it.
                    entries.Clear();
                    order.Clear();
                    isOpen = true;
                    continue;
                case MapValue map:
                    isUniform &= map.IsUniform;
                    if (map.IsOpen)
                    {
                        entries.Clear();
                        order.Clear();
                        isOpen = true;
                    }

                    foreach (var entry in map.Entries)
                    {
                        if (!entries.ContainsKey(entry.Key))
                        {
                            order.Add(entry.Key);
                        }

                        entries[entry.Key] = entry;
                    }

                    continue;
                default:
                    return call.Error("an argument is no map");
            }
        }

        if (isOpen && entries.Count == 0)
        {
            return call.Unknown();
        }

        return call.Result(order.Select(key => entries[key]), isUniform && HaveOneType(call), isOpen);
    }

    /// <summary>Maps of one type make a map of that type; maps of several an object.</summary>
    private static bool HaveOneType(FunctionCall call)
    {
        TerraformType? common = null;
        foreach (var argument in call.Arguments.OfType<MapValue>())
        {
            var type = TypeInference.Of(argument);
            if (common is not null && !TypeIdentity.Same(common, type))
            {
                return false;
            }

            common = type;
        }

        return common is not null;
    }

    private static Value Transpose(FunctionCall call)
    {
        var lists = new SortedDictionary<string, List<Value>>(TextOrder.Instance);
        foreach (var entry in Collections.Sorted((MapValue)call[0]))
        {
            if (entry.Value is not ListValue keys)
            {
                return call.Error("a list is null");
            }

            foreach (var item in keys.Items)
            {
                if (item is not TextValue text)
                {
                    return call.Error("an element is null");
                }

                if (!lists.TryGetValue(text.Text, out var list))
                {
                    lists.Add(text.Text, list = []);
                }

                list.Add(call.Part(entry.Key));
            }
        }

        return call.Result(
            lists.Select(pair => new MapEntry(pair.Key, new ListValue([.. pair.Value], call.Provenance) { Kind = ListKind.List }, null)), isUniform: true);
    }

    private static Value Zip(FunctionCall call)
    {
        if (call[1] is not ListValue { Kind: not ListKind.Set } values)
        {
            return call.Error("the second argument is no list");
        }

        var keys = call.List(0).Items;
        if (values.IsOpen)
        {
            return call.Unknown();
        }

        if (keys.Length != values.Items.Length || keys.Any(key => key is not TextValue))
        {
            return call.Error("the lists differ in length");
        }

        var entries = new Dictionary<string, MapEntry>(StringComparer.Ordinal);
        for (var i = 0; i < keys.Length; i++)
        {
            var key = ((TextValue)keys[i]).Text;
            entries[key] = new MapEntry(key, values.Items[i], null);
        }

        return call.Result(entries.Values.ToImmutableArray(), values.Kind != ListKind.Tuple);
    }
}
