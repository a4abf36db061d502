using System.Collections.Immutable;
using IacSrmScanner.Rules.Findings;
using IacSrmScanner.Rules.Matrix;

namespace IacSrmScanner.Rules.Diff;

/// <summary>One side of a comparison.</summary>
/// <param name="Directory">The directory in the scanned tree from which paths count; empty for its root.</param>
/// <param name="Matrix">Who owns what there.</param>
/// <param name="Findings">What is told there: failures and what is open.</param>
public sealed record Side(string Directory, ResponsibilityMatrix Matrix, ImmutableArray<Finding> Findings)
{
    /// <summary>A path as the other side would have it.</summary>
    public string Relative(string path) => path == Directory ? ""
        : Directory.Length > 0 && path.StartsWith(Directory + "/", StringComparison.Ordinal) ? path[(Directory.Length + 1)..]
        : path;
}
