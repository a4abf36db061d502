using IacSrmScanner.Responsibility.Layers;
using IacSrmScanner.Rules.Compliance;
using IacSrmScanner.Rules.Controls;

namespace IacSrmScanner.Reporting.Explain;

/// <summary>A rule: what it asks, whose it is, and the requirements that it shows a part of.</summary>
public static class RuleExplanation
{
    public static void Write(TextWriter output, Control control, ResponsibilityModel model, IEnumerable<Framework> frameworks)
    {
        output.WriteLine($"{control.Id}  {control.Title}");
        output.WriteLine($"  layer     {model.FindLayer(control.Duty.Layer)?.Title ?? control.Duty.Layer}; its owner depends on how the resource is delivered: 'iac-srm explain {control.Duty.Layer}'");
        output.WriteLine($"  control   {model.FindFamily(control.Duty.Family)?.Title ?? control.Duty.Family}");
        output.WriteLine();
        output.WriteLine(ControlPage.Text(control));
        foreach (var framework in frameworks)
        {
            var requirements = framework.Requirements.Where(requirement => requirement.Controls.Any(mapping => mapping.Control == control.Id)).Select(requirement => requirement.Id).ToArray();
            if (requirements.Length > 0)
            {
                output.WriteLine();
                output.WriteLine($"{framework.Title} ({framework.Version}): {string.Join(", ", requirements)}");
            }
        }
    }
}
