namespace IacSrmScanner.Core.Resources;

/// <summary>A reference from one resource to another.</summary>
/// <param name="From">The resource that refers.</param>
/// <param name="Path">The attribute in which it does, dotted, list positions left out: <c>vpc_config.subnet_ids</c>.</param>
/// <param name="To">The resource referred to.</param>
/// <param name="Attribute">The attribute of <paramref name="To"/> that is read; empty for the whole.</param>
public sealed record ResourceEdge(Resource From, string Path, Resource To, string Attribute)
{
    /// <summary>It is there only in some of the alternatives of the attribute.</summary>
    public bool IsConditional { get; init; }
}
