using IacSrmScanner.Documents.Nodes;
using IacSrmScanner.Responsibility.Reading;

namespace IacSrmScanner.Responsibility.Duties;

/// <summary>One version and the end of its support.</summary>
/// <param name="Product">What the version is of.</param>
/// <param name="Version">As configurations write it.</param>
/// <param name="Ends">The last day or month of support, as the source states it.</param>
/// <param name="IsVerified">The date is certain; one that is not is never held against anybody.</param>
/// <param name="Source">The document.</param>
public sealed record SupportRow(string Product, string Version, string Ends, bool IsVerified, DataSource Source)
{
    internal static SupportRow Read(DataReader reader, DocumentNode node, IReadOnlyDictionary<string, DataSource> sources)
    {
        var row = reader.Mapping(node, "product", "version", "ends", "verified", "source");
        return new SupportRow(
            reader.Text(row, "product"),
            reader.Text(row, "version"),
            reader.Date(row, "ends"),
            reader.Flag(row, "verified", otherwise: true),
            reader.Word(reader.Required(row, "source"), sources));
    }
}
