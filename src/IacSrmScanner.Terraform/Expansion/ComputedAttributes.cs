namespace IacSrmScanner.Terraform.Expansion;

/// <summary>Attributes that the provider decides even where a body has an attribute of that name.</summary>
internal static class ComputedAttributes
{
    public static bool IsOnlyComputed(string name) => name is "id" or "arn" or "self_link";
}
