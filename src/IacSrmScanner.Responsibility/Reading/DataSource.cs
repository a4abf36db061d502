using IacSrmScanner.Documents.Nodes;

namespace IacSrmScanner.Responsibility.Reading;

/// <summary>Where a statement of the data comes from.</summary>
/// <param name="Document">The document, with its author.</param>
/// <param name="Url">Where it can be read; empty when it is not public.</param>
/// <param name="Revision">Its version, edition or commit; empty when it bears none.</param>
/// <param name="Date">When it was published, or read where it bears no date: a day or a month; empty when a revision says it all.</param>
public sealed record DataSource(string Document, string Url, string Revision, string Date)
{
    /// <summary>The source as one line of a report.</summary>
    public override string ToString() => string.Join(", ", ((string[])[Document, Revision, Date]).Where(part => part.Length > 0));

    public static DataSource Read(DataReader reader, DocumentNode node)
    {
        var mapping = reader.Mapping(node, "document", "url", "revision", "date");
        var source = new DataSource(
            reader.Text(mapping, "document"), reader.OptionalText(mapping, "url"), reader.OptionalText(mapping, "revision"), reader.Date(mapping, "date"));
        if (source.Revision.Length == 0 && source.Date.Length == 0)
        {
            reader.Report(DataDiagnostics.NoRevision, node, source.Document);
        }

        return source;
    }
}
