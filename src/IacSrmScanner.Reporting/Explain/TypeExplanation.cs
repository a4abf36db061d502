using IacSrmScanner.Core.Resources;
using IacSrmScanner.Reporting.Matrix;
using IacSrmScanner.Responsibility.DeliveryModels;
using IacSrmScanner.Responsibility.Layers;
using IacSrmScanner.Responsibility.Services;
using IacSrmScanner.Rules.Engine;

namespace IacSrmScanner.Reporting.Explain;

/// <summary>What a resource type is, how it is delivered, what decides that, and who owns what.</summary>
public static class TypeExplanation
{
    private static readonly Dialect[] Dialects = [Dialect.Terraform, Dialect.CloudFormation];

    /// <summary>Writes what is known of a type; false when no dialect has it. An address is no type.</summary>
    public static bool Write(TextWriter output, ResponsibilityJudge responsibility, IControlCatalogue catalogue, string type)
    {
        if (type.Contains('.', StringComparison.Ordinal))
        {
            return false;
        }

        var found = false;
        foreach (var dialect in Dialects)
        {
            if (responsibility.Data.Classify(dialect, type) is not { } classification)
            {
                continue;
            }

            found = true;
            output.WriteLine($"{type}  ({dialect})");
            output.WriteLine($"  service   {classification.Service}, by the prefix '{classification.Prefix}'");
            output.WriteLine($"  role      {MatrixWords.Of(classification.Role)}{(classification.Ending.Length > 0 ? $", by '{classification.Ending}'" : "")}");
            var scope = responsibility.Data.ScopeOf(classification);
            output.WriteLine($"  duties    {scope.Title}{(scope.Because.Length > 0 ? $": {scope.Because}" : ": those for which it carries a setting")}");
            output.WriteLine($"  delivery  {DeliveryWords.Of(classification.Model)}");
            if (responsibility.DecisionFor(dialect, type) is { } decision)
            {
                output.WriteLine($"  decided by its configuration: {decision.Title} ({decision.Source})");
                foreach (var each in decision.Cases)
                {
                    output.WriteLine($"    {string.Join(" or ", each.Models.Select(DeliveryWords.Of))}: when {each.Because}");
                }
            }

            foreach (var model in responsibility.DecisionFor(dialect, type)?.Models ?? [classification.Model])
            {
                output.WriteLine();
                output.WriteLine($"As {DeliveryWords.Of(model)}:");
                var duties = responsibility.Data.Duties(ResponsibilityJudge.CloudOf(dialect, type), classification, DeliveryAnswer.Of(model, ""));
                OwnershipLines.Write(output, duties.Layers, responsibility.Model);
                var families = duties.Families.Concat(OfRules(responsibility, catalogue, classification, duties)).ToArray();
                OwnershipLines.Write(output, responsibility.Model.Families.Select(family => families.FirstOrDefault(each => each.Subject == family.Id)).OfType<Ownership>(), responsibility.Model);
                WriteOthers(output, families, responsibility.Model);
            }

            output.WriteLine();
            output.WriteLine("Rules:");
            foreach (var control in catalogue.For(dialect, type))
            {
                output.WriteLine($"  {control.Id}  {control.Title}");
            }
        }

        return found;
    }

    /// <summary>A rule may check a family that no setting of the type speaks for: then it concerns the type all the same.</summary>
    private static IEnumerable<Ownership> OfRules(ResponsibilityJudge responsibility, IControlCatalogue catalogue, Classification classification, ResourceDuties duties) => catalogue
        .For(classification.Dialect, classification.Type)
        .Select(control => control.Duty.Family)
        .Distinct(StringComparer.Ordinal)
        .Where(family => !duties.Families.Any(each => each.Subject == family))
        .Select(family => responsibility.Data.OwnerOf(ResponsibilityJudge.CloudOf(classification.Dialect, classification.Type), classification, duties.Delivery, family));

    private static void WriteOthers(TextWriter output, Ownership[] families, ResponsibilityModel model)
    {
        var others = model.Families.Where(family => !Array.Exists(families, each => each.Subject == family.Id)).Select(family => family.Title).ToArray();
        if (others.Length > 0)
        {
            output.WriteLine($"  {"no duty here",-21}{string.Join(", ", others)}");
        }
    }
}
