namespace IacSrmScanner.Terraform.Types;

internal sealed record AnyType : TerraformType
{
    public override string Name => "any";
}
