using System.Collections.Immutable;
using IacSrmScanner.Core.Values;

namespace IacSrmScanner.Terraform.Types;

/// <summary>The type that a value has.</summary>
internal static class TypeInference
{
    /// <summary>Past this number of parts the type is taken as not known, so that no value is costly to look at.</summary>
    private const int MaxParts = 20_000;

    public static TerraformType Of(Value value)
    {
        var budget = MaxParts;
        return Of(value, ref budget);
    }

    private static TerraformType Of(Value value, ref int budget)
    {
        if (--budget < 0)
        {
            return TerraformType.Any;
        }

        switch (value)
        {
            case NullValue { Type: TerraformType given }:
                return given;
            case TextValue:
            case UnknownValue { Parts.IsEmpty: false } or UnknownValue { Structure: not null }:
                return TerraformType.Text;
            case NumberValue:
                return TerraformType.Number;
            case BoolValue:
                return TerraformType.Bool;
            case ListValue { Kind: ListKind.Tuple } tuple:
                return new TupleType(Items(tuple, ref budget));
            case ListValue { Kind: ListKind.List } list:
                return new ListType(Unification.OfAll(Items(list, ref budget)) ?? TerraformType.Any);
            case ListValue set:
                return new SetType(Unification.OfAll(Items(set, ref budget)) ?? TerraformType.Any);
            case MapValue { IsUniform: true } map:
                return new MapType(Unification.OfAll([.. Entries(map, ref budget).Select(entry => entry.Type)]) ?? TerraformType.Any);
            case MapValue { IsOpen: false } map:
                return new ObjectType(Entries(map, ref budget));
            default:
                return TerraformType.Any;
        }
    }

    private static ImmutableArray<TerraformType> Items(ListValue list, ref int budget)
    {
        var types = ImmutableArray.CreateBuilder<TerraformType>(list.Items.Length);
        foreach (var item in list.Items)
        {
            types.Add(Of(item, ref budget));
        }

        return types.MoveToImmutable();
    }

    private static ImmutableArray<ObjectAttribute> Entries(MapValue map, ref int budget)
    {
        var types = ImmutableArray.CreateBuilder<ObjectAttribute>(map.Entries.Length);
        foreach (var entry in map.Entries)
        {
            types.Add(new ObjectAttribute(entry.Key, Of(entry.Value, ref budget)));
        }

        return types.MoveToImmutable();
    }
}
