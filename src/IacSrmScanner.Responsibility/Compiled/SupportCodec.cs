using System.Collections.Immutable;
using IacSrmScanner.Documents.Nodes;
using IacSrmScanner.Responsibility.Duties;

namespace IacSrmScanner.Responsibility.Compiled;

/// <summary>The versions of a product as rows: first how they are spelled, then each version with the end that was decided when it was compiled.</summary>
internal static class SupportCodec
{
    public static IEnumerable<string[]> Write(SupportedVersions versions) =>
    [
        [.. versions.Spellings.Select(spelling => spelling.Text)],
        .. versions.Versions.Select(each => (string[])[each.End?.Day ?? "", each.End?.Source ?? "", each.Version, .. each.Spellings]),
    ];

    public static SupportedVersions? Read(DocumentNode? node) => RowCodec.Read(node).ToArray() is [var spellings, .. var rows]
        ? new SupportedVersions([.. spellings.Select(Spelling.Read).OfType<Spelling>()], [.. rows.Select(Version)])
        : null;

    private static SupportedVersion Version(ImmutableArray<string> row) =>
        new(row[2], row[3..], row[0].Length == 0 ? null : new SupportEnd(row[0], row[1]));
}
