using System.Collections.Immutable;

namespace IacSrmScanner.CloudFormation.Inputs;

/// <summary>What the user says about templates beside their files.</summary>
public sealed record CloudFormationOptions
{
    /// <summary>Values of parameters, the later over the earlier: <c>--parameter</c> and <c>--parameters</c> in the order in which they stand.</summary>
    public ImmutableArray<GivenParameter> Parameters { get; init; } = [];

    internal ImmutableDictionary<string, GivenParameter> ByName =>
        ImmutableDictionary<string, GivenParameter>.Empty.SetItems(Parameters.Select(given => KeyValuePair.Create(given.Name, given)));
}
