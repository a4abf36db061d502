using System.Collections.Immutable;
using IacSrmScanner.Responsibility.Layers;
using IacSrmScanner.Responsibility.Reading;

namespace IacSrmScanner.Responsibility.Matrices;

/// <summary>Who owns a layer or a control family under a delivery model, as one document says.</summary>
/// <param name="Matrix">The id of the matrix.</param>
/// <param name="Column">The document's name of the column.</param>
/// <param name="Words">The document's own words for the row.</param>
/// <param name="Owner">Whom it names.</param>
/// <param name="IsVerified">The cell was compared with the document; one that was not decides nothing.</param>
/// <param name="Source">The document.</param>
/// <param name="ControlClass">AWS's class of the control: <c>inherited</c>, <c>shared</c>, <c>customer-specific</c>; empty where none is stated.</param>
public sealed record MatrixCell(
    string Matrix, string Column, string Words, Owner Owner, bool IsVerified, DataSource Source, string ControlClass)
{
    /// <summary>False in an earlier revision of a document, which is shown and decides nothing.</summary>
    public bool IsCurrent { get; init; } = true;

    /// <summary>The services that the document is about; empty when it is about all of them.</summary>
    public ImmutableArray<string> Services { get; init; } = [];
}
