using System.Collections.Immutable;

namespace IacSrmScanner.Rules.Matrix;

/// <summary>Who owns what in everything that was scanned, and how it stands.</summary>
/// <param name="Resources">By cloud, service, configuration and address.</param>
/// <param name="Attestations">The duties that code cannot show.</param>
/// <param name="SharedControls">The controls that provider and customer both carry out.</param>
public sealed record ResponsibilityMatrix(
    ImmutableArray<MatrixResource> Resources, ImmutableArray<MatrixAttestation> Attestations, ImmutableArray<MatrixSharedControl> SharedControls)
{
    /// <summary>Types that no table knows, with how many resources there are of each; nothing is said of who owns what of them.</summary>
    public ImmutableArray<TypeCount> NotClassified => TypeCount.Of(Resources.Where(row => row.Classification is null));

    /// <summary>Types of a known service that the schemas do not know: only the beginning of their name places them.</summary>
    public ImmutableArray<TypeCount> ByNameOnly => TypeCount.Of(Resources.Where(row => row is { Classification: not null, IsKnownType: false }));

    public MatrixTotals Totals => MatrixTotals.Of(
        Resources.SelectMany(resource => resource.Families).Select(duty => duty.State).Concat(Attestations.Select(duty => duty.State)));
}
