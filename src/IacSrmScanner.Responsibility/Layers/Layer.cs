namespace IacSrmScanner.Responsibility.Layers;

/// <summary>One layer of the Shared Responsibility Model. Who owns it, the matrices say.</summary>
/// <param name="Id">As rule files write it: <c>operating-system</c>.</param>
/// <param name="Title">For people.</param>
public sealed record Layer(string Id, string Title);
