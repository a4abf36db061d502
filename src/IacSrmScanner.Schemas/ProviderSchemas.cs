using System.Collections.Immutable;
using IacSrmScanner.Core.Resources;

namespace IacSrmScanner.Schemas;

/// <summary>
/// The schemas of the cloud providers' resource types, as the product ships them. A provider's file is opened when one of its types
/// is asked for, and no other. Safe to use from several threads.
/// </summary>
public sealed class ProviderSchemas
{
    private const string DataSourcePrefix = "data.";

    private readonly ImmutableArray<SchemaSource> sources =
    [
        .. typeof(ProviderSchemas).Assembly.GetManifestResourceNames()
            .Where(name => name.EndsWith(".bin", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(name => new SchemaSource(name)),
    ];

    /// <summary>The embedded files, in ordinal order.</summary>
    public ImmutableArray<string> Files => [.. sources.Select(source => source.FileName)];

    /// <summary>Those of <see cref="Files"/> that were opened so far.</summary>
    public ImmutableArray<string> OpenedFiles => [.. sources.Where(source => source.IsOpened).Select(source => source.FileName)];

    /// <summary>The providers and their versions. Opens every file.</summary>
    public ImmutableArray<ProviderEdition> Providers => [.. sources.Select(source => source.Content.Provider)];

    /// <summary>Every type of a dialect, retired ones too. Opens every file of the dialect.</summary>
    public ImmutableArray<ResourceSchema> Resources(Dialect dialect) =>
        [.. sources.Where(source => source.Dialect == dialect).SelectMany(source => source.Content.Types)];

    /// <summary>Null when the type is not known, a data source, or of a provider whose schemas are not at hand.</summary>
    public ResourceSchema? Resource(Dialect dialect, string type) => SourceOf(dialect, type)?.Content.Find(type);

    /// <summary>
    /// Looks up a path as rules write it: <c>rule[*].status</c>, <c>labels["a.b"]</c>, <c>$meta.lifecycle</c>; empty or <c>.</c> for the
    /// resource itself. Lists are transparent.
    /// </summary>
    public SchemaLookup Find(Dialect dialect, string type, string path)
    {
        if (SourceOf(dialect, type) is not { } source)
        {
            return new() { Answer = SchemaAnswer.NotCovered, Type = type, Path = path };
        }

        return source.Content.Find(type) is { } resource
            ? PathLookup.Find(resource, path)
            : new()
            {
                Answer = SchemaAnswer.UnknownType,
                Type = type,
                Path = path,
                Suggestion = Spelling.Nearest(
                    type,
                    source.Content.Types.OrderBy(known => known.LastVersion is not null).Select(known => known.Type)),
            };
    }

    private SchemaSource? SourceOf(Dialect dialect, string type)
    {
        if (type.StartsWith(DataSourcePrefix, StringComparison.Ordinal))
        {
            return null;
        }

        var end = type.IndexOfAny(['_', ':']);
        var owner = (end < 0 ? type : type[..end]).ToLowerInvariant();
        return sources.FirstOrDefault(source => source.Dialect == dialect && source.Owners.Contains(owner, StringComparer.Ordinal));
    }
}
