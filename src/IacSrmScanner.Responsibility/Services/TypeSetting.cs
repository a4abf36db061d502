namespace IacSrmScanner.Responsibility.Services;

/// <summary>A setting of a resource type that its author can write.</summary>
/// <param name="Path">Its path in the type, with dots.</param>
/// <param name="Name">Its own name.</param>
/// <param name="Depth">How many settings it lies in.</param>
public sealed record TypeSetting(string Path, string Name, int Depth);
