using System.Collections.Immutable;
using IacSrmScanner.Core.Text;
using IacSrmScanner.Responsibility.Layers;
using IacSrmScanner.Responsibility.Reading;

namespace IacSrmScanner.Responsibility.DeliveryModels;

/// <summary>How a resource is delivered, and what decided it.</summary>
/// <param name="Possible">The models that are possible; one when it is known.</param>
/// <param name="Because">What decided, or why nothing could, as a clause that can follow "because".</param>
public sealed record DeliveryAnswer(ImmutableArray<DeliveryModel> Possible, string Because)
{
    /// <summary>The model, or null when values that are not known decide it.</summary>
    public DeliveryModel? Model => Possible is [var only] ? only : null;

    /// <summary>The id of the decision that was asked; empty when the type alone decides.</summary>
    public string Decision { get; init; } = "";

    /// <summary>The attribute whose value, or absence, decided; empty when the type alone decides.</summary>
    public string Path { get; init; } = "";

    /// <summary>Where that value stands; null when it is absent.</summary>
    public SourceSpan? Place { get; init; }

    /// <summary>Where it is written that this decides; null when the type alone decides.</summary>
    public DataSource? Source { get; init; }

    public static DeliveryAnswer Of(DeliveryModel model, string because) => new([model], because);
}
