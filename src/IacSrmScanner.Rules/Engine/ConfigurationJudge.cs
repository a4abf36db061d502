using System.Runtime.CompilerServices;
using IacSrmScanner.Core.Resources;
using IacSrmScanner.Responsibility.DeliveryModels;
using IacSrmScanner.Responsibility.Layers;
using IacSrmScanner.Responsibility.Services;
using IacSrmScanner.Rules.Conditions.Relations;
using IacSrmScanner.Rules.Controls;
using IacSrmScanner.Rules.Findings;

namespace IacSrmScanner.Rules.Engine;

/// <summary>Judges every resource of a configuration by every control that concerns its type.</summary>
/// <param name="catalogue">The controls.</param>
/// <param name="filter">Which of them are used.</param>
/// <param name="responsibility">Who owns which layer of a resource; null where that does not matter: all is the customer's then.</param>
public sealed class ConfigurationJudge(IControlCatalogue catalogue, ControlFilter filter, ResponsibilityJudge? responsibility = null)
{
    private readonly ConditionalWeakTable<IDeploymentSpace, DeploymentJudge> deployments = [];
    private readonly Footprints footprints = new();

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
        DeliveryAnswer? delivery = null;
        foreach (var control in catalogue.For(configuration.Dialect, type))
        {
            if (!filter.Includes(control))
            {
                continue;
            }

            var owner = responsibility is null
                ? Customers(control)
                : responsibility.OwnerOf(resource, delivery ??= responsibility.DeliveryOf(resource, relations), control.Duty.Layer);
            foreach (var check in control.Checks)
            {
                if (check.Dialect == configuration.Dialect && check.ResourceTypes.Contains(type))
                {
                    yield return Evaluate(configuration, control, check, resource, relations, owner, delivery);
                }
            }
        }
    }

    private Finding Evaluate(
        Configuration configuration,
        Control control,
        ControlCheck check,
        Resource resource,
        RelationIndex relations,
        Ownership owner,
        DeliveryAnswer? delivery)
    {
        var context = new VerdictContext(configuration.Path, owner.Safest, delivery?.Possible ?? []);
        if (owner.Owner == Owner.Provider)
        {
            return ControlEvaluator.Counted(control, resource, Outcome.Inherited, resource.Header, context);
        }

        var finding = InEveryDeployment(configuration, ControlEvaluator.Evaluate(control, check, resource, relations, context), check);
        return finding.Outcome == Outcome.Fail && owner.IsUndecided && delivery is not null
            ? finding with { Outcome = Outcome.Open, Message = FindingMessage.Undecided(control, resource, delivery.Because) }
            : finding;
    }

    private static Ownership Customers(Control control) => new(control.Duty.Layer, [Owner.Customer], []);

    private Finding InEveryDeployment(Configuration configuration, Finding whole, ControlCheck check) =>
        configuration.Deployments is { } space
            ? deployments.GetValue(space, each => new DeploymentJudge(each, footprints)).Judge(whole, check)
            : whole;
}
