using System.Collections.Immutable;

namespace IacSrmScanner.Terraform.Plan;

/// <summary>What the user says about plans beside their files.</summary>
public sealed record PlanOptions
{
    /// <summary>The directory with the source of the plans: <c>--source</c>. Without it, the directory of each plan if it matches.</summary>
    public string? SourceDirectory { get; init; }

    /// <summary>Files that the user named: they may be plans whatever their names.</summary>
    public ImmutableHashSet<string> Named { get; init; } = [];

    /// <summary>
    /// Whether a dotted path of a resource type certainly is an attribute and no nested block. Decides what the plan alone does
    /// not: whether something that it does not mention may come from a dynamic block.
    /// </summary>
    public Func<string, string, bool> IsPlainAttribute { get; init; } = (_, _) => false;
}
