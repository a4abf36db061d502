namespace IacSrmScanner.Terraform.Types;

internal sealed record ListType(TerraformType Item) : TerraformType
{
    public override string Name => $"list of {Item.Name}";
}
