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
    public IEnumerable<Finding> Judge(Configuration configuration)
    {
        var relations = new RelationIndex(configuration.Graph);
        foreach (var resource in configuration.Graph.Resources)
        {
            var type = TypeName.Of(resource);
            DeliveryAnswer? delivery = null;
            foreach (var control in catalogue.For(configuration.Dialect, type))
            {
                if (filter.Includes(control))
                {
                    var owner = responsibility is null
                        ? Customers(control)
                        : responsibility.OwnerOf(resource, delivery ??= responsibility.DeliveryOf(resource, relations), control.Duty.Layer);
                    foreach (var check in ChecksFor(control, configuration.Dialect, type))
                    {
                        yield return Evaluate(control, check, resource, owner, delivery) with
                        {
                            Configuration = configuration.Path,
                            Instances = [resource.Address],
                            Owner = owner.Safest,
                        };
                    }
                }
            }
        }

        Finding Evaluate(Control control, ControlCheck check, Resource resource, Ownership owner, DeliveryAnswer? delivery)
        {
            if (owner.Owner == Owner.Provider)
            {
                return new Finding(control, resource, Outcome.Inherited, FindingMessage.Inherited(control, resource), resource.Header);
            }

            var finding = ControlEvaluator.Evaluate(control, check, resource, relations);
            return finding.Outcome == Outcome.Fail && owner.IsUndecided && delivery is not null
                ? finding with { Outcome = Outcome.Open, Message = FindingMessage.Undecided(control, resource, delivery.Because) }
                : finding;
        }
    }

    private static Ownership Customers(Control control) => new(control.Duty.Layer, [Owner.Customer], []);

    private static IEnumerable<ControlCheck> ChecksFor(Control control, Dialect dialect, string type) =>
        control.Checks.Where(check => check.Dialect == dialect && check.ResourceTypes.Contains(type));
}
