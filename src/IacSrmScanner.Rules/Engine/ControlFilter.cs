using System.Collections.Immutable;
using IacSrmScanner.Rules.Controls;

namespace IacSrmScanner.Rules.Engine;

/// <summary>Which controls a scan uses, by our ids, names or other scanners' ids; case does not matter.</summary>
/// <param name="Only">When not empty, only these.</param>
/// <param name="Skip">Never these.</param>
public sealed record ControlFilter(ImmutableArray<string> Only, ImmutableArray<string> Skip)
{
    public static ControlFilter Everything { get; } = new([], []);

    public bool Includes(Control control) => (Only.IsEmpty && Skip.IsEmpty) || IsChosen(control);

    private bool IsChosen(Control control) =>
        (Only.IsEmpty || Only.Any(id => IsNamed(control, id))) && !Skip.Any(id => IsNamed(control, id));

    /// <summary>The ids that name no control at all: a mistake the user should hear of.</summary>
    public IEnumerable<string> Unknown(IControlCatalogue catalogue) => Only.IsEmpty && Skip.IsEmpty
        ? []
        : Only.Concat(Skip).Where(id => !catalogue.All.Any(control => IsNamed(control, id)));

    private static bool IsNamed(Control control, string id) =>
        control.Id.Equals(id, StringComparison.OrdinalIgnoreCase)
        || control.Name.Equals(id, StringComparison.OrdinalIgnoreCase)
        || control.Aliases.Contains(id, StringComparer.OrdinalIgnoreCase);
}
