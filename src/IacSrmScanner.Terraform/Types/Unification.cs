using System.Collections.Immutable;

namespace IacSrmScanner.Terraform.Types;

/// <summary>The one type that values of several types can all be converted to, as conditionals and collections need it.</summary>
internal static class Unification
{
    /// <summary>The common type; <see cref="TerraformType.Any"/> for none at all; null when there is no common type.</summary>
    public static TerraformType? OfAll(ImmutableArray<TerraformType> types)
    {
        if (types.Length > 2 && types.All(type => type is AnyType or PrimitiveType) && types.Contains(TerraformType.Text))
        {
            return TerraformType.Text;
        }

        TerraformType? common = null;
        foreach (var type in types)
        {
            if (type is AnyType || ReferenceEquals(common, type))
            {
                continue;
            }

            common = common is null ? type : Of(common, type);
            if (common is null)
            {
                return null;
            }
        }

        return common ?? TerraformType.Any;
    }

    public static TerraformType? Of(TerraformType left, TerraformType right) => (left, right) switch
    {
        (AnyType, _) => right,
        (_, AnyType) => left,
        (PrimitiveType a, PrimitiveType b) => OfPrimitives(a, b),
        (ListType a, ListType b) => Wrap(Of(a.Item, b.Item), item => new ListType(item)),
        (SetType a, SetType b) => Wrap(Of(a.Item, b.Item), item => new SetType(item)),
        (SetType a, ListType b) => Wrap(Of(a.Item, b.Item), item => new ListType(item)),
        (ListType a, SetType b) => Wrap(Of(a.Item, b.Item), item => new ListType(item)),
        (MapType a, MapType b) => Wrap(Of(a.Item, b.Item), item => new MapType(item)),
        (TupleType a, TupleType b) => OfTuples(a, b),
        (TupleType a, ListType b) => Wrap(OfAll([.. a.Items, b.Item]), item => new ListType(item)),
        (ListType a, TupleType b) => Wrap(OfAll([a.Item, .. b.Items]), item => new ListType(item)),
        (TupleType a, SetType b) => Wrap(OfAll([.. a.Items, b.Item]), item => new SetType(item)),
        (SetType a, TupleType b) => Wrap(OfAll([a.Item, .. b.Items]), item => new SetType(item)),
        (ObjectType a, ObjectType b) => OfObjects(a, b),
        (ObjectType a, MapType b) => OfObjectAndMap(a, b),
        (MapType a, ObjectType b) => OfObjectAndMap(b, a),
        _ => null,
    };

    private static TerraformType? OfPrimitives(PrimitiveType left, PrimitiveType right)
    {
        if (left.Kind == right.Kind)
        {
            return left;
        }

        return left.Kind == Primitive.Text || right.Kind == Primitive.Text ? TerraformType.Text : null;
    }

    private static TerraformType? OfTuples(TupleType left, TupleType right)
    {
        if (left.Items.Length != right.Items.Length)
        {
            return Wrap(OfAll([.. left.Items, .. right.Items]), item => new ListType(item));
        }

        var items = ImmutableArray.CreateBuilder<TerraformType>(left.Items.Length);
        for (var i = 0; i < left.Items.Length; i++)
        {
            if (Of(left.Items[i], right.Items[i]) is not { } item)
            {
                return null;
            }

            items.Add(item);
        }

        return new TupleType(items.MoveToImmutable());
    }

    private static TerraformType? OfObjects(ObjectType left, ObjectType right)
    {
        if (left.Attributes.Length != right.Attributes.Length || left.Attributes.Any(attribute => right.Find(attribute.Name) is null))
        {
            return Wrap(
                OfAll([.. left.Attributes.Select(attribute => attribute.Type), .. right.Attributes.Select(attribute => attribute.Type)]),
                item => new MapType(item));
        }

        var attributes = ImmutableArray.CreateBuilder<ObjectAttribute>(left.Attributes.Length);
        foreach (var attribute in left.Attributes)
        {
            if (right.Find(attribute.Name) is not { } other || Of(attribute.Type, other.Type) is not { } type)
            {
                return null;
            }

            attributes.Add(new ObjectAttribute(attribute.Name, type));
        }

        return new ObjectType(attributes.MoveToImmutable());
    }

    private static TerraformType? OfObjectAndMap(ObjectType @object, MapType map) =>
        Wrap(OfAll([.. @object.Attributes.Select(attribute => attribute.Type), map.Item]), item => new MapType(item));

    private static TerraformType? Wrap(TerraformType? item, Func<TerraformType, TerraformType> wrap) => item is null ? null : wrap(item);
}
