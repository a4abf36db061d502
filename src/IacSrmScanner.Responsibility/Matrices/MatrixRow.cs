using System.Collections.Immutable;

namespace IacSrmScanner.Responsibility.Matrices;

/// <summary>One row of a matrix.</summary>
/// <param name="Words">The document's own words.</param>
/// <param name="Subjects">Our layers and control families that they mean; empty for a row that none of them covers.</param>
/// <param name="Cells">The cells, each with the delivery models that its column means.</param>
public sealed record MatrixRow(string Words, ImmutableArray<string> Subjects, ImmutableArray<MatrixRowCell> Cells);
