using IacSrmScanner.Responsibility.Layers;

namespace IacSrmScanner.Responsibility.Services;

/// <summary>The service that a resource type belongs to and how it is delivered.</summary>
public sealed record ServiceModel(string Service, DeliveryModel Model);
