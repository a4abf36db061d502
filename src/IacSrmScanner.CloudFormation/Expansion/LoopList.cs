using System.Collections.Immutable;

namespace IacSrmScanner.CloudFormation.Expansion;

/// <summary>The list that a loop goes over.</summary>
/// <param name="Elements">Its elements; of a parameter, those of its default and all that it allows.</param>
/// <param name="Inputs">The parameters that decide it and are not given.</param>
/// <param name="IsParameter">It is a parameter itself.</param>
internal sealed record LoopList(ImmutableArray<string> Elements, ImmutableArray<string> Inputs, bool IsParameter)
{
    /// <summary>What the resources that are made for an element depend on.</summary>
    public ImmutableArray<LoopElement> For(string element) => [.. Inputs.Select(input => new LoopElement(input, IsParameter ? element : null))];
}
