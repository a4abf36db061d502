namespace IacSrmScanner.Terraform.Types;

internal sealed record MapType(TerraformType Item) : TerraformType
{
    public override string Name => $"map of {Item.Name}";
}
