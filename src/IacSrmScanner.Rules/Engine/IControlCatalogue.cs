using IacSrmScanner.Core.Resources;
using IacSrmScanner.Rules.Controls;

namespace IacSrmScanner.Rules.Engine;

/// <summary>Where controls come from. Only those of resource types that occur are made; safe for several threads.</summary>
public interface IControlCatalogue
{
    /// <summary>The controls with a check for a resource type (<c>data.</c> before data sources), in order of their ids.</summary>
    IReadOnlyList<Control> For(Dialect dialect, string type);

    /// <summary>Every control, in order of their ids. Makes them all.</summary>
    IReadOnlyList<Control> All { get; }
}
