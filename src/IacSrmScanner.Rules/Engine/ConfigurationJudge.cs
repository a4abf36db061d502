using IacSrmScanner.Core.Resources;
using IacSrmScanner.Rules.Conditions.Relations;
using IacSrmScanner.Rules.Controls;
using IacSrmScanner.Rules.Findings;

namespace IacSrmScanner.Rules.Engine;

/// <summary>Judges every resource of a configuration by every control that concerns its type.</summary>
public sealed class ConfigurationJudge(IControlCatalogue catalogue, ControlFilter filter)
{
    public IEnumerable<Finding> Judge(Configuration configuration)
    {
        var relations = new RelationIndex(configuration.Graph);
        foreach (var resource in configuration.Graph.Resources)
        {
            var type = TypeName.Of(resource);
            foreach (var control in catalogue.For(configuration.Dialect, type))
            {
                if (filter.Includes(control))
                {
                    foreach (var check in ChecksFor(control, configuration.Dialect, type))
                    {
                        yield return ControlEvaluator.Evaluate(control, check, resource, relations) with
                        {
                            Configuration = configuration.Path,
                            Instances = [resource.Address],
                        };
                    }
                }
            }
        }
    }

    private static IEnumerable<ControlCheck> ChecksFor(Control control, Dialect dialect, string type) =>
        control.Checks.Where(check => check.Dialect == dialect && check.ResourceTypes.Contains(type));
}
