using IacSrmScanner.Core.Diagnostics;
using IacSrmScanner.Core.Files;
using IacSrmScanner.Core.Resources;
using IacSrmScanner.Terraform.Modules;
using IacSrmScanner.Terraform.Plan.Located;
using IacSrmScanner.Terraform.Plan.Reading;

namespace IacSrmScanner.Terraform.Plan;

/// <summary>
/// Plans as <c>terraform show -json</c> prints them, told by content. The front end for the source goes through this one: where
/// a plan was made from a root module, the plan is judged in its place.
/// </summary>
public sealed class PlanFrontEnd(IFrontEnd source, PlanOptions options) : IFrontEnd
{
    public Dialect Dialect => Dialect.Terraform;

    public FrontEndResult Discover(IFileTree tree, IReadOnlyList<string> files)
    {
        var found = source.Discover(tree, files);
        var claimed = found.Claimed.ToHashSet(StringComparer.Ordinal);
        var loader = new ModuleLoader(tree);
        var diagnostics = found.Diagnostics.ToBuilder();
        var plans = new List<PlanSource>();
        foreach (var path in files.Where(file => MayBeNamed(file) && !claimed.Contains(file)))
        {
            var problems = new List<Diagnostic>();
            if (tree.Read(path, problems) is { } text && PlanIndexer.MayBePlan(text.Content) && PlanIndexer.Read(text) is { } plan)
            {
                diagnostics.AddRange(problems);
                plans.Add(new PlanSource(plan, SourceOf(plan, loader), loader, options));
            }
            else if (options.Named.Contains(path))
            {
                diagnostics.AddRange(problems.Where(problem => problem.Severity == DiagnosticSeverity.Error));
            }
        }

        var owned = plans.Select(plan => plan.Directory).OfType<string>().ToHashSet(StringComparer.Ordinal);
        return new FrontEndResult(
            [.. found.Sources.Where(other => !owned.Contains(other.Path)).Concat(plans).OrderBy(other => other.Path, StringComparer.Ordinal)],
            [.. found.Claimed.Concat(plans.Select(plan => plan.Path)).Order(StringComparer.Ordinal)],
            diagnostics.ToImmutable());
    }

    /// <summary>Every file of a folder would have to be read; of those that nobody named only the likely ones are.</summary>
    private bool MayBeNamed(string path) =>
        options.Named.Contains(path)
        || path.EndsWith(".json", StringComparison.OrdinalIgnoreCase)
        || TreePath.Name(path).Contains("plan", StringComparison.OrdinalIgnoreCase);

    private string? SourceOf(PlanIndex plan, ModuleLoader loader)
    {
        var directory = options.SourceDirectory ?? TreePath.Directory(plan.Source.Path);
        return options.SourceDirectory is not null || PlanOwner.IsMadeFrom(plan, loader.Load(directory)) ? directory : null;
    }
}
