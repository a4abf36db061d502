using System.Collections.Immutable;
using IacSrmScanner.Responsibility.Layers;
using IacSrmScanner.Rules.Findings;

namespace IacSrmScanner.Rules.Engine;

/// <summary>What every finding on a resource says beside the verdict.</summary>
/// <param name="Configuration">The path of the configuration.</param>
/// <param name="Owner">Who owns the control's layer for the resource.</param>
/// <param name="Delivery">The models by which the resource may be delivered.</param>
public readonly record struct VerdictContext(string Configuration, Owner Owner, ImmutableArray<DeliveryModel> Delivery)
{
    public static readonly VerdictContext None = new("", default, []);

    public static VerdictContext Of(Finding finding) => new(finding.Configuration, finding.Owner, finding.Delivery);
}
