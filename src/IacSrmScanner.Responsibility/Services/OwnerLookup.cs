using System.Collections.Concurrent;
using IacSrmScanner.Core.Resources;
using IacSrmScanner.Responsibility.Layers;

namespace IacSrmScanner.Responsibility.Services;

/// <summary>Who owns a layer of a resource: type → service → delivery model → layer → owner.</summary>
/// <param name="model">The layers and their owners.</param>
/// <param name="services">The services of a dialect and cloud; asked once each, when a resource of them occurs.</param>
public sealed class OwnerLookup(ResponsibilityModel model, Func<Dialect, Cloud, ServiceTable> services)
{
    private readonly ConcurrentDictionary<(Dialect, Cloud), ServiceTable> tables = new();

    public ResponsibilityModel Model { get; } = model;

    /// <summary>The service of a resource, or null when its type belongs to none that is known.</summary>
    public ServiceModel? ServiceOf(Resource resource) => Services(resource.Dialect, resource.Cloud).Find(resource.Type);

    public Owner OwnerOf(Resource resource, string layer) => OwnerOf(ServiceOf(resource), layer);

    /// <summary>Who owns a layer of any resource of a type, whichever cloud's the type is.</summary>
    public Owner OwnerOf(Dialect dialect, string type, string layer) =>
        OwnerOf(Enum.GetValues<Cloud>().Select(cloud => Services(dialect, cloud).Find(type)).FirstOrDefault(service => service is not null), layer);

    private Owner OwnerOf(ServiceModel? service, string layer) => Model.OwnerOf(layer, service?.Model ?? DeliveryModel.Paas);

    private ServiceTable Services(Dialect dialect, Cloud cloud) => tables.GetOrAdd((dialect, cloud), key => services(key.Item1, key.Item2));
}
