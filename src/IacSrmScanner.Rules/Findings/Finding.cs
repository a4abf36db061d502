using System.Collections.Immutable;
using IacSrmScanner.Core.Resources;
using IacSrmScanner.Core.Text;
using IacSrmScanner.Responsibility.Layers;
using IacSrmScanner.Rules.Controls;

namespace IacSrmScanner.Rules.Findings;

/// <summary>What a control says of one resource, and where.</summary>
/// <param name="Control">The control.</param>
/// <param name="Resource">The resource, or the first of the instances.</param>
/// <param name="Outcome">The verdict.</param>
/// <param name="Message">The verdict in words, one paragraph that ends with a period; empty where it is only counted (pass, not applicable, inherited).</param>
/// <param name="Span">The smallest true region: the attribute that decided, or the resource's header where it is absent.</param>
public sealed record Finding(Control Control, Resource Resource, Outcome Outcome, string Message, SourceSpan Span)
{
    /// <summary>Further places that explain the verdict: the default of a variable, the module call, another attribute.</summary>
    public ImmutableArray<RelatedPlace> Related { get; init; } = [];

    /// <summary>
    /// The way of the value that decided, from where it was written to the attribute; empty when it was written there.
    /// </summary>
    public ImmutableArray<RelatedPlace> Flow { get; init; } = [];

    /// <summary>The addresses of all instances of one source block of which the same is said; empty where it is only counted.</summary>
    public ImmutableArray<string> Instances { get; init; } = [];

    /// <summary>The choices of a deployer under which the control is not met; empty when it is so whatever is chosen.</summary>
    public ImmutableArray<InputChoice> When { get; init; } = [];

    /// <summary>Who owns the control's layer for this resource.</summary>
    public Owner Owner { get; init; }

    /// <summary>The models by which the resource may be delivered; empty where its type is not known.</summary>
    public ImmutableArray<DeliveryModel> Delivery { get; init; } = [];

    /// <summary>The team of the customer that answers for it; empty when none is named.</summary>
    public string Team { get; init; } = "";

    /// <summary>The path of the configuration: a module's directory or a template's file.</summary>
    public string Configuration { get; init; } = "";
}
