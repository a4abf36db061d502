using IacSrmScanner.Responsibility.Layers;
using Microsoft.CodeAnalysis.Sarif;

namespace IacSrmScanner.Reporting.Sarif;

/// <summary>The responsibility model as SARIF taxonomies: layers, control families, owners.</summary>
internal static class SarifTaxonomies
{
    public const string Layers = "SRM layers";

    public const string Families = "SRM controls";

    public const string Owners = "SRM owners";

    public static readonly string[] Names = [Layers, Families, Owners];

    public static IList<ToolComponent> All(ResponsibilityModel model) =>
    [
        Taxonomy(Layers, "The layers of the Shared Responsibility Model.", model.Layers.Select(layer => (layer.Id, layer.Title))),
        Taxonomy(Families, "The control families of the Shared Responsibility Model.", model.Families.Select(family => (family.Id, family.Title))),
        Taxonomy(Owners, "Who secures a layer.", Enum.GetValues<Owner>().Select(owner => (OwnerId(owner), owner.ToString()))),
    ];

    public static string OwnerId(Owner owner) => owner switch
    {
        Owner.Customer => "customer",
        Owner.Shared => "shared",
        _ => "provider",
    };

    public static ReportingDescriptorRelationship Relation(string taxonomy, string id) => new()
    {
        Target = Reference(taxonomy, id),
        Kinds = ["relevant"],
    };

    public static ReportingDescriptorReference Reference(string taxonomy, string id) => new()
    {
        Id = id,
        ToolComponent = new ToolComponentReference { Name = taxonomy },
    };

    private static ToolComponent Taxonomy(string name, string description, IEnumerable<(string Id, string Title)> taxa) => new()
    {
        Name = name,
        Version = ToolIdentity.Version,
        Organization = ToolIdentity.Name,
        InformationUri = new Uri(ToolIdentity.InformationUri),
        ShortDescription = new MultiformatMessageString { Text = description },
        IsComprehensive = true,
        Taxa = [.. taxa.Select(taxon => new ReportingDescriptor
        {
            Id = taxon.Id,
            ShortDescription = new MultiformatMessageString { Text = $"{taxon.Title}." },
        })],
    };
}
