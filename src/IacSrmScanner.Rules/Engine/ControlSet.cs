using IacSrmScanner.Core.Resources;
using IacSrmScanner.Rules.Controls;

namespace IacSrmScanner.Rules.Engine;

/// <summary>Controls that are already in memory: users' own, or those under test.</summary>
public sealed class ControlSet : IControlCatalogue
{
    private readonly Dictionary<(Dialect, string), List<Control>> byType = [];

    public ControlSet(IEnumerable<Control> controls)
    {
        All = [.. controls.OrderBy(control => control.Id, StringComparer.Ordinal)];
        foreach (var control in All)
        {
            foreach (var key in control.Checks.SelectMany(check => check.ResourceTypes.Select(type => (check.Dialect, type))).Distinct())
            {
                if (!byType.TryGetValue(key, out var list))
                {
                    byType[key] = list = [];
                }

                list.Add(control);
            }
        }
    }

    public IReadOnlyList<Control> All { get; }

    public IReadOnlyList<Control> For(Dialect dialect, string type) => byType.TryGetValue((dialect, type), out var found) ? found : [];
}
