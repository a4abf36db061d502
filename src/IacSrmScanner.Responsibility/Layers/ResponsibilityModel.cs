using System.Collections.Immutable;

namespace IacSrmScanner.Responsibility.Layers;

/// <summary>The layers and control families: the closed words of rule files and who owns what.</summary>
/// <param name="Layers">From the ground up.</param>
/// <param name="Families">In the order of reports.</param>
public sealed record ResponsibilityModel(ImmutableArray<Layer> Layers, ImmutableArray<ControlFamily> Families)
{
    public Layer? FindLayer(string id) => Layers.FirstOrDefault(layer => layer.Id == id);

    public ControlFamily? FindFamily(string id) => Families.FirstOrDefault(family => family.Id == id);

    /// <summary>Who owns a layer under a delivery model. A layer that is not known is the customer's: nothing may be taken off them by mistake.</summary>
    public Owner OwnerOf(string layer, DeliveryModel model) => FindLayer(layer)?.Owners[model] ?? Owner.Customer;
}
