using IacSrmScanner.Responsibility.Layers;

namespace IacSrmScanner.Reporting;

/// <summary>Delivery models as reports name them.</summary>
internal static class DeliveryWords
{
    public static string Of(DeliveryModel model) => model switch
    {
        DeliveryModel.OnPremises => "on premises",
        DeliveryModel.Iaas => "IaaS",
        DeliveryModel.ManagedMachines => "machines with managed updates",
        DeliveryModel.Containers => "containers on own machines",
        DeliveryModel.ManagedNodes => "containers on managed nodes",
        DeliveryModel.ServerlessContainers => "containers without machines",
        DeliveryModel.Paas => "PaaS",
        DeliveryModel.Faas => "FaaS",
        DeliveryModel.Abstracted => "abstracted service",
        _ => "SaaS",
    };
}
