using System.Collections.Frozen;
using IacSrmScanner.CloudFormation.Sam.Trees;

namespace IacSrmScanner.CloudFormation.Sam.Policies;

/// <summary>The policies that AWS manages, which a template may name without their ARN.</summary>
internal static class ManagedPolicies
{
    private static readonly Lazy<FrozenDictionary<string, string>> Paths = new(() => SamData.Lines("managed-policies.txt")
        .ToFrozenDictionary(path => path[(path.LastIndexOf('/') + 1)..], path => path, StringComparer.Ordinal));

    /// <summary>The ARN of a policy by its name; a name that is not known is left as it is.</summary>
    public static string Arn(string name) => Paths.Value.TryGetValue(name, out var path) ? PolicyDocuments.ManagedArn(path) : name;
}
