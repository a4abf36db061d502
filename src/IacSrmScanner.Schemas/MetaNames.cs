using System.Collections.Frozen;
using IacSrmScanner.Core.Resources;

namespace IacSrmScanner.Schemas;

/// <summary>Names that stand in a resource but belong under <c>$meta</c>: what a rule that forgets the prefix is told.</summary>
internal static class MetaNames
{
    private static readonly FrozenSet<string> Terraform =
        FrozenSet.Create(StringComparer.Ordinal, "count", "depends_on", "for_each", "lifecycle", "provider");

    private static readonly FrozenSet<string> CloudFormation = FrozenSet.Create(
        StringComparer.Ordinal,
        "Condition",
        "CreationPolicy",
        "DeletionPolicy",
        "DependsOn",
        "Metadata",
        "UpdatePolicy",
        "UpdateReplacePolicy");

    public static bool Contains(Dialect dialect, string name) =>
        (dialect == Dialect.Terraform ? Terraform : CloudFormation).Contains(name);
}
