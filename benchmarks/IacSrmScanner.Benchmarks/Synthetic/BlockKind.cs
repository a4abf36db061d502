namespace IacSrmScanner.Benchmarks.Synthetic;

/// <summary>A group of blocks that the generator can write.</summary>
/// <param name="Instances">How many resource instances it comes to.</param>
/// <param name="Write">The text for a name.</param>
internal sealed record BlockKind(int Instances, Func<string, Dice, string> Write);
