namespace IacSrmScanner.Responsibility.Layers;

/// <summary>A kind of duty: encryption at rest, network exposure and so on.</summary>
/// <param name="Id">As rule files write it: <c>encryption-at-rest</c>.</param>
/// <param name="Title">For people.</param>
public sealed record ControlFamily(string Id, string Title);
