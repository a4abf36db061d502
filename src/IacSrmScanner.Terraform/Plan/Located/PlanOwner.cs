using IacSrmScanner.Terraform.Modules;
using IacSrmScanner.Terraform.Plan.Reading;

namespace IacSrmScanner.Terraform.Plan.Located;

/// <summary>Whether a plan was made from the files of a directory.</summary>
internal static class PlanOwner
{
    /// <summary>At least half of the root module's resources and calls in the plan are declared there.</summary>
    public static bool IsMadeFrom(PlanIndex plan, TerraformModule module)
    {
        var declared = module.Resources.Select(resource => resource.LocalAddress)
            .Concat(module.Calls.Select(call => "module." + call.Name))
            .ToHashSet(StringComparer.Ordinal);
        var planned = plan.Resources
            .Select(resource => resource.Address.Calls is [var call, ..] ? "module." + call.Name : resource.Address.Local)
            .ToHashSet(StringComparer.Ordinal);
        return planned.Count > 0 && planned.Count(declared.Contains) * 2 >= planned.Count;
    }
}
