using System.Collections.Immutable;

namespace IacSrmScanner.Terraform.Types;

internal sealed record TupleType(ImmutableArray<TerraformType> Items) : TerraformType
{
    public override string Name => "tuple";
}
