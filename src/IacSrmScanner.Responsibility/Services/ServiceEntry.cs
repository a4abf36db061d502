using System.Collections.Immutable;
using IacSrmScanner.Core.Resources;
using IacSrmScanner.Documents.Nodes;
using IacSrmScanner.Responsibility.Layers;
using IacSrmScanner.Responsibility.Reading;

namespace IacSrmScanner.Responsibility.Services;

/// <summary>A service and the prefixes of its resource types: an entry of a file of <c>rules/responsibility/services</c>.</summary>
public sealed record ServiceEntry(Dialect Dialect, string Service, DeliveryModel Model, string Kind, ImmutableArray<string> Prefixes)
{
    private static readonly Dictionary<string, DeliveryModel> Models = Words.Of<DeliveryModel>();

    internal static IEnumerable<ServiceEntry> ReadAll(DataReader reader, DocumentNode root, Dialect dialect, IReadOnlyDictionary<string, string> kinds)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var node in reader.List(reader.Mapping(root, "services"), "services"))
        {
            var entry = reader.Mapping(node, "service", "model", "kind", "prefixes");
            var prefixes = reader.Texts(entry, "prefixes");
            foreach (var twice in prefixes.Where(prefix => !seen.Add(prefix)))
            {
                reader.Report(DataDiagnostics.StandsTwice, node, twice);
            }

            yield return new ServiceEntry(
                dialect,
                reader.Text(entry, "service"),
                reader.Word(reader.Required(entry, "model"), Models),
                reader.Word(reader.Required(entry, "kind"), kinds),
                prefixes);
        }
    }
}
