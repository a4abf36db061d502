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
    public ServiceModel? ServiceOf(Resource resource) =>
        tables.GetOrAdd((resource.Dialect, resource.Cloud), key => services(key.Item1, key.Item2)).Find(resource.Type);

    public Owner OwnerOf(Resource resource, string layer) => Model.OwnerOf(layer, ServiceOf(resource)?.Model ?? DeliveryModel.Paas);
}
