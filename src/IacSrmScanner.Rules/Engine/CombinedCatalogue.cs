using System.Collections.Concurrent;
using IacSrmScanner.Core.Resources;
using IacSrmScanner.Rules.Controls;

namespace IacSrmScanner.Rules.Engine;

/// <summary>Several catalogues as one; of controls with the same id the one of the later catalogue counts.</summary>
public sealed class CombinedCatalogue(params IControlCatalogue[] catalogues) : IControlCatalogue
{
    private readonly ConcurrentDictionary<(Dialect Dialect, string Type), IReadOnlyList<Control>> merged = new();

    public IReadOnlyList<Control> All => Merge(catalogues.Select(catalogue => catalogue.All));

    public IReadOnlyList<Control> For(Dialect dialect, string type) =>
        merged.GetOrAdd((dialect, type), key => Merge(catalogues.Select(catalogue => catalogue.For(key.Dialect, key.Type))));

    private static Control[] Merge(IEnumerable<IReadOnlyList<Control>> lists) =>
    [
        .. lists.SelectMany(list => list)
            .GroupBy(control => control.Id, StringComparer.Ordinal)
            .Select(group => group.Last())
            .OrderBy(control => control.Id, StringComparer.Ordinal),
    ];
}
