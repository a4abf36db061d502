using System.Runtime.CompilerServices;
using IacSrmScanner.Core.Resources;
using IacSrmScanner.Responsibility.Layers;
using IacSrmScanner.Responsibility.Services;
using IacSrmScanner.Rules.Conditions.Relations;
using IacSrmScanner.Rules.Controls;
using IacSrmScanner.Rules.Findings;

namespace IacSrmScanner.Rules.Engine;

/// <summary>Judges every resource of a configuration by every control that concerns its type.</summary>
/// <param name="catalogue">The controls.</param>
/// <param name="filter">Which of them are used.</param>
/// <param name="owners">Who owns which layer of a resource; null where that does not matter.</param>
public sealed class ConfigurationJudge(IControlCatalogue catalogue, ControlFilter filter, OwnerLookup? owners = null)
{
    private readonly ConditionalWeakTable<IDeploymentSpace, DeploymentJudge> deployments = [];

    public IEnumerable<Finding> Judge(Configuration configuration)
    {
        var relations = RelationIndex.Of(configuration);
        return configuration.Graph.Resources.SelectMany(resource => Judge(configuration, resource, relations));
    }

    /// <summary>Judges one resource. Safe to call from several threads.</summary>
    /// <param name="configuration">The configuration.</param>
    /// <param name="resource">One of its resources.</param>
    /// <param name="relations">The relations of the configuration, the same for all of its resources.</param>
    public IEnumerable<Finding> Judge(Configuration configuration, Resource resource, RelationIndex relations)
    {
        var type = TypeName.Of(resource);
        foreach (var control in catalogue.For(configuration.Dialect, type))
        {
            if (!filter.Includes(control))
            {
                continue;
            }

            var owner = owners?.OwnerOf(resource, control.Duty.Layer) ?? Owner.Customer;
            foreach (var check in control.Checks)
            {
                if (check.Dialect == configuration.Dialect && check.ResourceTypes.Contains(type))
                {
                    var finding = owner == Owner.Provider
                        ? new Finding(control, resource, Outcome.Inherited, "", resource.Header)
                        : InEveryDeployment(configuration, ControlEvaluator.Evaluate(control, check, resource, relations), control, check);
                    yield return finding with
                    {
                        Configuration = configuration.Path,
                        Instances = finding.Outcome is Outcome.Fail or Outcome.Open ? [resource.Address] : [],
                        Owner = owner,
                    };
                }
            }
        }
    }

    private Finding InEveryDeployment(Configuration configuration, Finding whole, Control control, ControlCheck check) =>
        configuration.Deployments is { } space
            ? deployments.GetValue(space, each => new DeploymentJudge(each)).Judge(whole, control, check)
            : whole;
}
