using System.Collections.Immutable;

namespace IacSrmScanner.Terraform.Types;

internal sealed record ObjectType(ImmutableArray<ObjectAttribute> Attributes) : TerraformType
{
    private Dictionary<string, ObjectAttribute>? index;

    public override string Name => "object";

    public ObjectAttribute? Find(string name) =>
        (index ??= Attributes.DistinctBy(attribute => attribute.Name).ToDictionary(attribute => attribute.Name, StringComparer.Ordinal)).GetValueOrDefault(name);
}
