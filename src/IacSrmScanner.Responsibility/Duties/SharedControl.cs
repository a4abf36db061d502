using System.Collections.Immutable;
using IacSrmScanner.Documents.Nodes;
using IacSrmScanner.Responsibility.Reading;

namespace IacSrmScanner.Responsibility.Duties;

/// <summary>A control that provider and customer both carry out, each on its own side: an entry of <c>shared-controls.yaml</c>.</summary>
/// <param name="Id">Permanent.</param>
/// <param name="Title">For people.</param>
/// <param name="Provider">The provider's half.</param>
/// <param name="Customer">The customer's half.</param>
/// <param name="Families">The control families under which code shows the customer's half; empty when code shows nothing of it.</param>
/// <param name="Attest">The duties of <c>attestations.yaml</c> that make up what code does not show.</param>
/// <param name="Source">The document.</param>
public sealed record SharedControl(
    string Id, string Title, string Provider, string Customer, ImmutableArray<string> Families, ImmutableArray<string> Attest, DataSource Source)
{
    public static ImmutableArray<SharedControl> ReadAll(DataReader reader, DocumentNode root) =>
    [
        .. reader.List(reader.Mapping(root, "shared"), "shared").Select(node =>
        {
            var control = reader.Mapping(node, "id", "title", "provider", "customer", "controls", "attest", "source");
            return new SharedControl(
                reader.Text(control, "id"),
                reader.Text(control, "title"),
                reader.Text(control, "provider"),
                reader.Text(control, "customer"),
                reader.Texts(control, "controls"),
                reader.Texts(control, "attest"),
                DataSource.Read(reader, reader.Required(control, "source")));
        }),
    ];
}
