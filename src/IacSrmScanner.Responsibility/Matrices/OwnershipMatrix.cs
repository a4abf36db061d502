using System.Collections.Immutable;
using IacSrmScanner.Core.Resources;
using IacSrmScanner.Responsibility.Reading;

namespace IacSrmScanner.Responsibility.Matrices;

/// <summary>One document's table of owners: a file of <c>rules/responsibility/matrices</c>.</summary>
/// <param name="Id">The file's name without its ending.</param>
/// <param name="Title">For people.</param>
/// <param name="Cloud">The provider; <see cref="Cloud.Other"/> for a table that holds of any.</param>
/// <param name="IsCurrent">False for an earlier revision, which is shown and decides nothing.</param>
/// <param name="Services">The services that the document is about; empty when it is about all of them.</param>
/// <param name="Sources">The documents, by the names that rows use.</param>
/// <param name="Rows">The rows, in the document's order.</param>
public sealed record OwnershipMatrix(
    string Id,
    string Title,
    Cloud Cloud,
    bool IsCurrent,
    ImmutableArray<string> Services,
    ImmutableArray<DataSource> Sources,
    ImmutableArray<MatrixRow> Rows);
