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
    public IEnumerable<Finding> Judge(Configuration configuration)
    {
        var deployments = configuration.Deployments is { } space ? new DeploymentJudge(space) : null;
        var relations = new RelationIndex(configuration.Graph) { MindsExistence = deployments is not null };
        foreach (var resource in configuration.Graph.Resources)
        {
            var type = TypeName.Of(resource);
            foreach (var control in catalogue.For(configuration.Dialect, type))
            {
                if (filter.Includes(control))
                {
                    var owner = owners?.OwnerOf(resource, control.Duty.Layer) ?? Owner.Customer;
                    foreach (var check in ChecksFor(control, configuration.Dialect, type))
                    {
                        yield return Evaluate(control, check, resource, owner) with
                        {
                            Configuration = configuration.Path,
                            Instances = [resource.Address],
                            Owner = owner,
                        };
                    }
                }
            }
        }

        Finding Evaluate(Control control, ControlCheck check, Resource resource, Owner owner) => owner == Owner.Provider
            ? new Finding(control, resource, Outcome.Inherited, FindingMessage.Inherited(control, resource), resource.Header)
            : InEveryDeployment(ControlEvaluator.Evaluate(control, check, resource, relations), control, check);

        Finding InEveryDeployment(Finding whole, Control control, ControlCheck check) => deployments?.Judge(whole, control, check) ?? whole;
    }

    private static IEnumerable<ControlCheck> ChecksFor(Control control, Dialect dialect, string type) =>
        control.Checks.Where(check => check.Dialect == dialect && check.ResourceTypes.Contains(type));
}
