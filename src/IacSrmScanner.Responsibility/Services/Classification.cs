using IacSrmScanner.Core.Resources;
using IacSrmScanner.Responsibility.Layers;

namespace IacSrmScanner.Responsibility.Services;

/// <summary>What is known of a resource type by its name.</summary>
/// <param name="Type">The type.</param>
/// <param name="Service">The service it belongs to.</param>
/// <param name="Model">How the service is delivered, where no configuration decides.</param>
/// <param name="Kind">The kind of thing: an id of <c>kinds.yaml</c>.</param>
/// <param name="Role">What it is to the service.</param>
/// <param name="Prefix">The prefix that decided service, model and kind.</param>
/// <param name="Ending">The ending or whole name that decided the role; empty when none did, so that it is primary.</param>
public sealed record Classification(
    string Type, string Service, DeliveryModel Model, string Kind, Role Role, string Prefix, string Ending)
{
    /// <summary>The language that the type is of.</summary>
    public Dialect Dialect { get; init; }
}
