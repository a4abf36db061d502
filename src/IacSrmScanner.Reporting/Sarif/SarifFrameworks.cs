using IacSrmScanner.Rules.Compliance;
using Microsoft.CodeAnalysis.Sarif;

namespace IacSrmScanner.Reporting.Sarif;

/// <summary>Compliance frameworks as SARIF taxonomies: the requirements are taxa, and rules point at those that they show a part of.</summary>
internal static class SarifFrameworks
{
    public static string Name(Framework framework) => framework.Title;

    public static IEnumerable<ToolComponent> All(IEnumerable<Framework> frameworks) => frameworks.Select(framework => new ToolComponent
    {
        Name = Name(framework),
        Version = framework.Version,
        Organization = framework.Publisher,
        InformationUri = new Uri(framework.Url),
        ShortDescription = new MultiformatMessageString { Text = $"{framework.Title}, {framework.Version}: the requirements that controls are mapped to." },
        IsComprehensive = false,
        Taxa = [.. framework.Requirements.Where(requirement => !requirement.Controls.IsEmpty).Select(Taxon)],
    });

    /// <summary>The requirements of every control, by its id.</summary>
    public static ILookup<string, ReportingDescriptorRelationship> Relations(IEnumerable<Framework> frameworks) =>
    (
        from framework in frameworks
        from requirement in framework.Requirements
        from mapping in requirement.Controls
        select (mapping.Control, Relation: SarifTaxonomies.Relation(Name(framework), requirement.Id))
    ).ToLookup(pair => pair.Control, pair => pair.Relation, StringComparer.Ordinal);

    private static ReportingDescriptor Taxon(Requirement requirement) => new()
    {
        Id = requirement.Id,
        ShortDescription = new MultiformatMessageString { Text = requirement.Title.Length > 0 ? $"{requirement.Title}." : $"Requirement {requirement.Id}." },
    };
}
