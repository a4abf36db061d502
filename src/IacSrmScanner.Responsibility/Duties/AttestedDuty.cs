using System.Collections.Immutable;
using IacSrmScanner.Documents.Nodes;
using IacSrmScanner.Responsibility.Reading;

namespace IacSrmScanner.Responsibility.Duties;

/// <summary>A duty of the customer that code cannot show, so that a person has to attest it: an entry of <c>attestations.yaml</c>.</summary>
/// <param name="Id">As <c>srm-attestations.yaml</c> of a project names it.</param>
/// <param name="Title">For people.</param>
/// <param name="Customer">What is to be attested.</param>
/// <param name="Provider">The provider's half.</param>
/// <param name="Why">Why code does not show it.</param>
/// <param name="Layers">The layers that the duty belongs to; empty for one of the organisation as a whole.</param>
/// <param name="Source">The document.</param>
public sealed record AttestedDuty(
    string Id, string Title, string Customer, string Provider, string Why, ImmutableArray<string> Layers, DataSource Source)
{
    public static ImmutableArray<AttestedDuty> ReadAll(DataReader reader, DocumentNode root) =>
    [
        .. reader.List(reader.Mapping(root, "attestations"), "attestations").Select(node =>
        {
            var duty = reader.Mapping(node, "id", "title", "customer", "provider", "why", "layers", "source");
            return new AttestedDuty(
                reader.Text(duty, "id"),
                reader.Text(duty, "title"),
                reader.Text(duty, "customer"),
                reader.Text(duty, "provider"),
                reader.Text(duty, "why"),
                reader.Texts(duty, "layers"),
                DataSource.Read(reader, reader.Required(duty, "source")));
        }),
    ];
}
