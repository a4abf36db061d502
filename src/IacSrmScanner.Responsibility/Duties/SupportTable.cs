using System.Collections.Immutable;
using IacSrmScanner.Documents.Nodes;
using IacSrmScanner.Responsibility.Reading;

namespace IacSrmScanner.Responsibility.Duties;

/// <summary>When versions of an engine, runtime or system lose support: a file of <c>rules/responsibility/support</c>.</summary>
/// <param name="Id">The file's name without its ending.</param>
/// <param name="Title">For people.</param>
/// <param name="AsOf">The day at which the table was compared with its sources. Whether a version is past support is asked at this day: nothing in a scan reads the clock.</param>
/// <param name="Controls">The rules whose lists of versions are those of this table.</param>
/// <param name="Rows">The versions.</param>
public sealed record SupportTable(
    string Id, string Title, string AsOf, ImmutableArray<string> Controls, ImmutableArray<SupportRow> Rows)
{
    /// <summary>The versions that were past support when the table was made.</summary>
    public IEnumerable<SupportRow> PastSupport => Rows.Where(row => row.IsVerified && string.CompareOrdinal(row.Ends, AsOf) <= 0);

    public static SupportTable Read(DataReader reader, DocumentNode root, string id)
    {
        var table = reader.Mapping(root, "title", "asOf", "controls", "sources", "rows");
        var sources = new Dictionary<string, DataSource>(StringComparer.Ordinal);
        foreach (var entry in reader.Mapping(reader.Required(table, "sources")).Entries)
        {
            sources[entry.Key] = DataSource.Read(reader, entry.Value);
        }

        return new SupportTable(
            id,
            reader.Text(table, "title"),
            reader.Date(table, "asOf"),
            reader.Texts(table, "controls"),
            sources.Count == 0 ? [] : [.. reader.List(table, "rows").Select(node => SupportRow.Read(reader, node, sources))]);
    }
}
