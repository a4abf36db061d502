namespace IacSrmScanner.Benchmarks.Synthetic;

/// <summary>How large a synthetic repository is.</summary>
/// <param name="Modules">Terraform modules; there is one CloudFormation template for every four of them.</param>
/// <param name="Resources">Resource instances in each module and template.</param>
/// <param name="IsStandalone">
/// Each module is a configuration of its own. Otherwise one root module calls them all, so that all are one configuration.
/// </param>
internal sealed record SyntheticSize(int Modules, int Resources, bool IsStandalone)
{
    public int Templates => (Modules + 3) / 4;

    public int Instances => (Modules + Templates) * Resources;

    /// <summary>The size with so many instances, in modules of a hundred.</summary>
    public static SyntheticSize OfInstances(int instances, bool isStandalone) => new(Math.Max(1, instances * 4 / 500), 100, isStandalone);
}
