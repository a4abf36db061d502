namespace IacSrmScanner.Responsibility.Layers;

/// <summary>One layer of the Shared Responsibility Model.</summary>
/// <param name="Id">As rule files write it: <c>operating-system</c>.</param>
/// <param name="Title">For people.</param>
/// <param name="Owners">Who owns it, by delivery model; every model is there.</param>
public sealed record Layer(string Id, string Title, IReadOnlyDictionary<DeliveryModel, Owner> Owners);
