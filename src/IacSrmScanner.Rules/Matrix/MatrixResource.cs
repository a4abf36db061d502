using System.Collections.Immutable;
using IacSrmScanner.Core.Resources;
using IacSrmScanner.Responsibility.DeliveryModels;
using IacSrmScanner.Responsibility.Services;

namespace IacSrmScanner.Rules.Matrix;

/// <summary>A row of the matrix: a resource, how it is delivered, and how each of its duties stands.</summary>
/// <param name="Configuration">The path of the configuration: a module's directory or a template's file.</param>
/// <param name="Resource">The resource.</param>
/// <param name="Classification">Its service, kind and role; null for a type that is not known.</param>
/// <param name="Delivery">How it is delivered, and what decided it.</param>
/// <param name="Layers">Its layers, from the ground up.</param>
/// <param name="Families">Its control families, in the order of reports.</param>
public sealed record MatrixResource(
    string Configuration,
    Resource Resource,
    Classification? Classification,
    DeliveryAnswer Delivery,
    ImmutableArray<MatrixDuty> Layers,
    ImmutableArray<MatrixDuty> Families)
{
    /// <summary>Why no more control families concern it, as a clause; empty where its settings alone say it.</summary>
    public string Because { get; init; } = "";

    /// <summary>False for a type that only the beginning of its name places: the schemas do not know it, so that every family of its kind concerns it.</summary>
    public bool IsKnownType { get; init; }

    /// <summary>The service for people.</summary>
    public string Service => Classification?.Service ?? "types of no service that is known";
}
