using IacSrmScanner.Core.Resources;
using IacSrmScanner.Reporting.Matrix;
using IacSrmScanner.Responsibility.Compiled;
using IacSrmScanner.Responsibility.Layers;

namespace IacSrmScanner.Reporting.Explain;

/// <summary>Who owns a layer or control family under each delivery model, as each document says.</summary>
public static class LayerExplanation
{
    private static readonly Cloud[] Clouds = [Cloud.Aws, Cloud.Azure, Cloud.Gcp, Cloud.Other];

    /// <summary>Writes what is known of a layer or family; false when none has this id.</summary>
    public static bool Write(TextWriter output, ResponsibilityData data, string subject)
    {
        if (data.Model.FindLayer(subject) is null && data.Model.FindFamily(subject) is null)
        {
            return false;
        }

        output.WriteLine($"{MatrixWords.Title(data.Model, subject)}  ({(data.Model.FindLayer(subject) is null ? "control family" : "layer")} '{subject}')");
        foreach (var delivery in Enum.GetValues<DeliveryModel>())
        {
            output.WriteLine();
            output.WriteLine(DeliveryWords.Of(delivery));
            foreach (var cloud in Clouds)
            {
                foreach (var cell in data.CellsOf(cloud, delivery, subject))
                {
                    output.WriteLine($"  {(cloud == Cloud.Other ? "any cloud" : MatrixWords.Of(cloud)),-14}{OwnershipLines.Of(cell)}");
                }
            }
        }

        return true;
    }
}
