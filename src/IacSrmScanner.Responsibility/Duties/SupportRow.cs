using System.Collections.Immutable;
using IacSrmScanner.Documents.Nodes;
using IacSrmScanner.Responsibility.Reading;

namespace IacSrmScanner.Responsibility.Duties;

/// <summary>One version and the end of its support.</summary>
/// <param name="Product">What the version is of: one of the table's products.</param>
/// <param name="Version">As its makers write it.</param>
/// <param name="Spellings">Other ways in which platforms name the version: a code name, the digits without a dot.</param>
/// <param name="Ends">The last day or month of support, as the source states it; empty when no end is announced.</param>
/// <param name="IsVerified">The date is certain; one that is not is never held against anybody.</param>
/// <param name="Source">The document.</param>
public sealed record SupportRow(string Product, string Version, ImmutableArray<string> Spellings, string Ends, bool IsVerified, DataSource Source)
{
    /// <summary>The last day or month of support, for certain, lies before a day.</summary>
    public bool HasEnded(string asOf) =>
        IsVerified && Ends.Length > 0 && string.CompareOrdinal(Ends, asOf[..Math.Min(Ends.Length, asOf.Length)]) < 0;

    internal static SupportRow Read(DataReader reader, DocumentNode node, IReadOnlyDictionary<string, SupportProduct> products, IReadOnlyDictionary<string, DataSource> sources)
    {
        var row = reader.Mapping(node, "product", "version", "spelled", "ends", "verified", "source");
        return new SupportRow(
            reader.Word(reader.Required(row, "product"), products).Name,
            reader.Text(row, "version"),
            reader.Texts(row, "spelled"),
            reader.Date(row, "ends"),
            reader.Flag(row, "verified", otherwise: true),
            reader.Word(reader.Required(row, "source"), sources));
    }
}
