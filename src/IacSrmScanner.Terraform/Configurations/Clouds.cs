using IacSrmScanner.Core.Resources;

namespace IacSrmScanner.Terraform.Configurations;

/// <summary>The cloud that a resource type belongs to, by the prefix that its provider gives it.</summary>
internal static class Clouds
{
    private static readonly (string Prefix, Cloud Cloud)[] Prefixes =
    [
        ("aws_", Cloud.Aws), ("awscc_", Cloud.Aws),
        ("azurerm_", Cloud.Azure), ("azuread_", Cloud.Azure), ("azapi_", Cloud.Azure),
        ("google_", Cloud.Gcp),
    ];

    public static Cloud Of(string type)
    {
        foreach (var (prefix, cloud) in Prefixes)
        {
            if (type.StartsWith(prefix, StringComparison.Ordinal))
            {
                return cloud;
            }
        }

        return Cloud.Other;
    }
}
