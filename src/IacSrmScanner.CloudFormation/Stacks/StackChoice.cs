using System.Collections.Immutable;
using IacSrmScanner.Core.Values;

namespace IacSrmScanner.CloudFormation.Stacks;

/// <summary>One of several templates of which the deployer chooses.</summary>
/// <param name="Path">Its file.</param>
/// <param name="Places">What names it.</param>
internal sealed record StackChoice(string Path, ImmutableArray<StackLocation> Places)
{
    /// <summary>Whether a value names it; unknown when it may.</summary>
    public Truth Is(Value value) => Places.Aggregate(Truth.False, (known, place) => Truth.Or(known, place.Is(value)));
}
