using System.Collections.Immutable;

namespace IacSrmScanner.Terraform.Types;

internal sealed record ObjectType(ImmutableArray<ObjectAttribute> Attributes) : TerraformType
{
    public override string Name => "object";

    public ObjectAttribute? Find(string name) => Attributes.FirstOrDefault(attribute => attribute.Name == name);
}
