using System.Collections.Immutable;
using IacSrmScanner.Responsibility.Layers;
using IacSrmScanner.Responsibility.Matrices;

namespace IacSrmScanner.Responsibility.Services;

/// <summary>Who owns a layer or control family of a resource.</summary>
/// <param name="Subject">The layer's or family's id.</param>
/// <param name="Possible">The owners that are possible; one when the delivery model is known or does not matter.</param>
/// <param name="Cells">What says so, a cell for each possible delivery model.</param>
public sealed record Ownership(string Subject, ImmutableArray<Owner> Possible, ImmutableArray<MatrixCell> Cells)
{
    /// <summary>The setting of the type, or the further type, by which it is decided; empty where none is known.</summary>
    public string Setting { get; init; } = "";

    /// <summary>The owner, or null when values that are not known decide it.</summary>
    public Owner? Owner => Possible is [var only] ? only : null;

    /// <summary>The owner that leaves the customer with the most: nothing may be taken off them by mistake.</summary>
    public Owner Safest => Possible is [var only] ? only : Possible.Min();

    /// <summary>It may be the provider's, or it may not: what fails here is open.</summary>
    public bool IsUndecided => Possible.Length > 1 && Possible.Contains(Layers.Owner.Provider);

    public static Ownership Of(string subject, IEnumerable<MatrixCell?> cells)
    {
        var found = cells.ToArray();
        return new Ownership(
            subject,
            [.. found.Select(cell => cell?.Owner ?? Layers.Owner.Customer).Distinct().Order()],
            [.. found.OfType<MatrixCell>().Distinct()]);
    }
}
