using System.Collections.Immutable;

namespace IacSrmScanner.Terraform.Configurations;

/// <summary>What the user says about a Terraform configuration beside its files.</summary>
public sealed record TerraformOptions
{
    /// <summary>The value of <c>terraform.workspace</c>.</summary>
    public string Workspace { get; init; } = "default";

    /// <summary>Files with values for variables, paths in the tree, the later over the earlier: <c>--var-file</c>.</summary>
    public ImmutableArray<string> ValueFiles { get; init; } = [];

    /// <summary>Values for variables, as text that is read by the variable's type: <c>--var</c>. They come over all files.</summary>
    public ImmutableDictionary<string, string> Values { get; init; } = ImmutableDictionary<string, string>.Empty;

    /// <summary>Values from the environment, without their prefix: <c>TF_VAR_*</c>. They come below all files.</summary>
    public ImmutableDictionary<string, string> EnvironmentValues { get; init; } = ImmutableDictionary<string, string>.Empty;
}
