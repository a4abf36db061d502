using System.Collections.Immutable;

namespace IacSrmScanner.Terraform.Configurations;

/// <summary>What the user says about a Terraform configuration beside its files.</summary>
public sealed record TerraformOptions
{
    /// <summary>The value of <c>terraform.workspace</c>.</summary>
    public string Workspace { get; init; } = "default";

    /// <summary>Values for variables, the later over the earlier: <c>--var</c> and <c>--var-file</c> in the order in which they stand.</summary>
    public ImmutableArray<GivenInput> Inputs { get; init; } = [];

    /// <summary>Values from the environment, without their prefix: <c>TF_VAR_*</c>. They come below all files.</summary>
    public ImmutableDictionary<string, string> EnvironmentValues { get; init; } = ImmutableDictionary<string, string>.Empty;

    /// <summary>A directory of the tree with copies of modules from elsewhere, each below its source address: <c>--module-path</c>.</summary>
    public string? ModulePath { get; init; }

    /// <summary>A module that is not present is an error.</summary>
    public bool RequiresModules { get; init; }
}
