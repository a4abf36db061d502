using System.Collections.Immutable;
using IacSrmScanner.Core.Resources;
using IacSrmScanner.Rules.Matrix;

namespace IacSrmScanner.Reporting.Matrix;

/// <summary>The resources of one service of one cloud.</summary>
internal sealed record MatrixGroup(Cloud Cloud, string Service, ImmutableArray<MatrixResource> Resources)
{
    public MatrixTotals Totals => MatrixTotals.Of(Resources.SelectMany(resource => resource.Families).Select(duty => duty.State));

    public string Title => $"{MatrixWords.Of(Cloud)} · {Service}";

    public static IEnumerable<MatrixGroup> Of(ResponsibilityMatrix matrix) => matrix.Resources
        .GroupBy(resource => (resource.Resource.Cloud, resource.Service))
        .Select(group => new MatrixGroup(group.Key.Cloud, group.Key.Service, [.. group]));
}
