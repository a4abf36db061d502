namespace IacSrmScanner.CloudFormation.Expansion;

/// <summary>What a loop that made a resource went over, where a parameter that is not given decides it.</summary>
/// <param name="Parameter">The parameter.</param>
/// <param name="Element">
/// The element that the resource is made for, of a parameter that is the list itself; null where the list is another one for each
/// value, and the default was taken.
/// </param>
internal sealed record LoopElement(string Parameter, string? Element);
