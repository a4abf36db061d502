namespace IacSrmScanner.Terraform.Types;

internal sealed record PrimitiveType(Primitive Kind) : TerraformType
{
    public override string Name => Kind switch { Primitive.Text => "string", Primitive.Number => "number", _ => "bool" };
}
