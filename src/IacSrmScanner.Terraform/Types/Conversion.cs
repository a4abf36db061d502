using System.Collections.Immutable;
using IacSrmScanner.Core.Values;

namespace IacSrmScanner.Terraform.Types;

/// <summary>Conversion of values to types, with Terraform's rules for what converts to what.</summary>
internal static class Conversion
{
    /// <summary>
    /// The value as that type, or null when it cannot be. What is unknown stays unknown; the provenance of each part is
    /// kept, since conversion is nothing that the author wrote.
    /// </summary>
    public static Value? To(TerraformType type, Value value) => (type, value) switch
    {
        (AnyType, _) or (_, UnknownValue) => value,
        (_, NullValue @null) => Typed(type, @null),
        (_, OneOfValue many) => Each(type, many),
        (PrimitiveType primitive, _) => ToPrimitive(primitive.Kind, value),
        (ListType list, ListValue source) => ToItems(list.Item, source, ListKind.List),
        (SetType set, ListValue source) => ToItems(set.Item, source, ListKind.Set),
        (TupleType tuple, ListValue source) => ToTuple(tuple, source),
        (MapType map, MapValue source) => ToMap(map.Item, source),
        (ObjectType @object, MapValue source) => ToObject(@object, source),
        _ => null,
    };

    /// <summary>A null keeps the type that it is given, and then converts only to what values of that type convert to.</summary>
    private static NullValue? Typed(TerraformType type, NullValue value) =>
        value.Type is TerraformType given && !CanConvert(given, type) ? null : value with { Type = Known(type, value.Type) };

    /// <summary>A type with parts that are not known says less than one that was given before.</summary>
    private static object Known(TerraformType type, object? given) => type is ListType { Item: AnyType } or SetType { Item: AnyType } or MapType { Item: AnyType } && given is not null
        ? given
        : type;

    private static bool CanConvert(TerraformType from, TerraformType to) => (from, to) switch
    {
        (AnyType, _) or (_, AnyType) => true,
        (PrimitiveType a, PrimitiveType b) => a.Kind == b.Kind || a.Kind == Primitive.Text || b.Kind == Primitive.Text,
        (ListType or SetType or TupleType, ListType or SetType or TupleType) => true,
        (MapType or ObjectType, MapType or ObjectType) => true,
        _ => false,
    };

    /// <summary>The text that Terraform puts into a template for a value; null for what has none.</summary>
    public static string? TextOf(Value value) => value switch
    {
        TextValue text => text.Text,
        NumberValue number => number.Number.ToString(),
        BoolValue boolean => boolean.IsTrue ? "true" : "false",
        _ => null,
    };

    private static Value? Each(TerraformType type, OneOfValue many)
    {
        var failed = false;
        var result = many.Select(
            alternative =>
            {
                var converted = To(type, alternative);
                failed |= converted is null;
                return converted ?? alternative;
            },
            many.Provenance);
        return failed ? null : result.MarkedSensitive(many.IsSensitive);
    }

    private static Value? ToPrimitive(Primitive kind, Value value)
    {
        switch (kind)
        {
            case Primitive.Text:
                return value is TextValue ? value : TextOf(value) is { } written ? new TextValue(written, value.Provenance) { IsSensitive = value.IsSensitive } : null;
            case Primitive.Number when value is TextValue text:
                return NumberText.Read(text)?.MarkedSensitive(value.IsSensitive);
            case Primitive.Number:
                return value as NumberValue;
            default:
                return value switch
                {
                    BoolValue => value,
                    TextValue { Text: "true" or "1" } => new BoolValue(true, value.Provenance) { IsSensitive = value.IsSensitive },
                    TextValue { Text: "false" or "0" } => new BoolValue(false, value.Provenance) { IsSensitive = value.IsSensitive },
                    _ => null,
                };
        }
    }

    private static ListValue? ToItems(TerraformType item, ListValue source, ListKind kind)
    {
        if (item is AnyType)
        {
            if (Common(source.Items) is not { } common)
            {
                return null;
            }

            item = common;
        }

        if (All(source.Items, item) is not { } items)
        {
            return null;
        }

        var list = source with { Items = items, Kind = kind };
        return kind == ListKind.Set ? SetItems.Normalise(list) : list;
    }

    private static TerraformType? Common(ImmutableArray<Value> items) =>
        MixesNullAndStructure(items) ? null : Unification.OfAll([.. items.Select(TypeInference.Of)]);

    /// <summary>A null of no type becomes a text, number or bool beside others, but never a list or object.</summary>
    private static bool MixesNullAndStructure(ImmutableArray<Value> items)
    {
        if (items.Any(item => item is NullValue))
        {
            return items.Any(item => item is ListValue or MapValue);
        }

        return items switch
        {
            [ListValue first, _, ..] when items.All(item => item is ListValue { Kind: ListKind.Tuple } tuple && tuple.Items.Length == first.Items.Length) =>
                Enumerable.Range(0, first.Items.Length).Any(i => MixesNullAndStructure([.. items.Select(item => ((ListValue)item).Items[i])])),
            [MapValue { IsUniform: false } first, _, ..] when items.All(item => item is MapValue { IsUniform: false }) =>
                first.Entries.Any(entry => MixesNullAndStructure([.. items.Select(item => ((MapValue)item)[entry.Key]).OfType<Value>()])),
            _ => false,
        };
    }

    private static ImmutableArray<Value>? All(ImmutableArray<Value> items, TerraformType type)
    {
        var converted = ImmutableArray.CreateBuilder<Value>(items.Length);
        foreach (var item in items)
        {
            if (To(type, item) is not { } value)
            {
                return null;
            }

            converted.Add(value);
        }

        return converted.MoveToImmutable();
    }

    private static ListValue? ToTuple(TupleType tuple, ListValue source)
    {
        if (source.Kind != ListKind.Tuple || source.IsOpen || source.Items.Length != tuple.Items.Length)
        {
            return null;
        }

        var items = ImmutableArray.CreateBuilder<Value>(tuple.Items.Length);
        for (var i = 0; i < tuple.Items.Length; i++)
        {
            if (To(tuple.Items[i], source.Items[i]) is not { } item)
            {
                return null;
            }

            items.Add(item);
        }

        return source with { Items = items.MoveToImmutable() };
    }

    private static MapValue? ToMap(TerraformType item, MapValue source)
    {
        if (item is AnyType)
        {
            if (Common([.. source.Entries.Select(entry => entry.Value).Where(value => value is not NullValue)]) is not { } common)
            {
                return null;
            }

            item = common;
        }

        var entries = ImmutableArray.CreateBuilder<MapEntry>(source.Entries.Length);
        foreach (var entry in source.Entries)
        {
            if (To(item, entry.Value) is not { } value)
            {
                return null;
            }

            entries.Add(ReferenceEquals(value, entry.Value) ? entry : entry with { Value = value });
        }

        return source with { Entries = entries.MoveToImmutable(), IsUniform = true };
    }

    private static MapValue? ToObject(ObjectType @object, MapValue source)
    {
        var entries = ImmutableArray.CreateBuilder<MapEntry>(@object.Attributes.Length);
        foreach (var attribute in @object.Attributes)
        {
            if (ToAttribute(attribute, source) is not { } entry)
            {
                return null;
            }

            entries.Add(entry);
        }

        return new MapValue(entries.MoveToImmutable(), source.Provenance) { IsSensitive = source.IsSensitive };
    }

    private static MapEntry? ToAttribute(ObjectAttribute attribute, MapValue source)
    {
        if (source.Find(attribute.Name) is { } entry && (entry.Value is not NullValue || attribute.Default is null))
        {
            return To(attribute.Type, entry.Value) is { } value ? entry with { Value = value } : null;
        }

        if (source.IsOpen)
        {
            var why = new UnknownReason(UnknownKind.Computed, $"attribute '{attribute.Name}' is not known before the resource is created");
            return new MapEntry(attribute.Name, new UnknownValue(why, source.Provenance), null);
        }

        if (attribute.Default is { } @default)
        {
            return To(attribute.Type, @default) is { } value ? new MapEntry(attribute.Name, value, null) : null;
        }

        return attribute.IsOptional ? new MapEntry(attribute.Name, new NullValue(source.Provenance), null) : null;
    }
}
