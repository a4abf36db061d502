using System.Collections.Immutable;
using IacSrmScanner.Documents.Nodes;
using IacSrmScanner.Responsibility.Reading;

namespace IacSrmScanner.Responsibility.Duties;

/// <summary>When versions of an engine, runtime or system lose support: a file of <c>rules/responsibility/support</c>.</summary>
/// <param name="Id">The file's name without its ending.</param>
/// <param name="Title">For people.</param>
/// <param name="AsOf">The day at which the table was compared with its sources. Whether a version is past support is asked at this day: nothing in a scan reads the clock.</param>
/// <param name="Products">What it lists versions of.</param>
/// <param name="Rows">The versions.</param>
public sealed record SupportTable(
    string Id, string Title, string AsOf, ImmutableArray<SupportProduct> Products, ImmutableArray<SupportRow> Rows)
{
    /// <summary>The versions that were past support when the table was made.</summary>
    public IEnumerable<SupportRow> PastSupport => Rows.Where(row => row.HasEnded(AsOf));

    public static SupportTable Read(DataReader reader, DocumentNode root, string id)
    {
        var table = reader.Mapping(root, "title", "asOf", "products", "sources", "rows");
        var products = new Dictionary<string, SupportProduct>(StringComparer.Ordinal);
        var byName = reader.Mapping(reader.Required(table, "products"));
        foreach (var entry in byName.Entries)
        {
            products[entry.Key] = new SupportProduct(entry.Key, [.. reader.Texts(byName, entry.Key).Select(text => Spell(reader, entry.Value, text))]);
        }

        var sources = new Dictionary<string, DataSource>(StringComparer.Ordinal);
        foreach (var entry in reader.Mapping(reader.Required(table, "sources")).Entries)
        {
            sources[entry.Key] = DataSource.Read(reader, entry.Value);
        }

        return new SupportTable(
            id,
            reader.Text(table, "title"),
            reader.Date(table, "asOf"),
            [.. products.Values],
            sources.Count == 0 || products.Count == 0 ? [] : [.. reader.List(table, "rows").Select(node => SupportRow.Read(reader, node, products, sources))]);
    }

    private static Spelling Spell(DataReader reader, DocumentNode at, string text)
    {
        if (Spelling.Read(text) is { } spelling)
        {
            return spelling;
        }

        reader.Report(DataDiagnostics.NotASpelling, at, text);
        return Spelling.Plain;
    }
}
