namespace IacSrmScanner.Terraform.Types;

/// <summary>Whether two types are one. What is not known of a type is taken to agree.</summary>
internal static class TypeIdentity
{
    public static bool Same(TerraformType left, TerraformType right) => (left, right) switch
    {
        (AnyType, _) or (_, AnyType) => true,
        (PrimitiveType a, PrimitiveType b) => a.Kind == b.Kind,
        (ListType a, ListType b) => Same(a.Item, b.Item),
        (SetType a, SetType b) => Same(a.Item, b.Item),
        (MapType a, MapType b) => Same(a.Item, b.Item),
        (TupleType a, TupleType b) => a.Items.Length == b.Items.Length && a.Items.Zip(b.Items, Same).All(same => same),
        (ObjectType a, ObjectType b) => a.Attributes.Length == b.Attributes.Length
            && a.Attributes.All(attribute => b.Find(attribute.Name) is { } other && Same(attribute.Type, other.Type)),
        _ => false,
    };
}
