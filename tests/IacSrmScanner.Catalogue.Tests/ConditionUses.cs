using System.Collections.Immutable;
using IacSrmScanner.Rules.Conditions;
using IacSrmScanner.Rules.Conditions.Paths;

namespace IacSrmScanner.Catalogue.Tests;

/// <summary>Notes whether a condition follows references or reads policies.</summary>
internal sealed class ConditionUses : IPathVisitor
{
    public bool Related { get; private set; }

    public bool Policy { get; private set; }

    public void Path(AttributePath path)
    {
    }

    public void Below(AttributePath path, Action inside) => inside();

    public void Resource(ImmutableArray<string> types, Action inside)
    {
        Related = true;
        inside();
    }

    public void Statement(Action inside)
    {
        Policy = true;
        inside();
    }
}
