namespace IacSrmScanner.Terraform.Types;

internal sealed record SetType(TerraformType Item) : TerraformType
{
    public override string Name => $"set of {Item.Name}";
}
