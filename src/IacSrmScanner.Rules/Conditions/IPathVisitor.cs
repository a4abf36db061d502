using System.Collections.Immutable;
using IacSrmScanner.Rules.Conditions.Paths;

namespace IacSrmScanner.Rules.Conditions;

/// <summary>Is told of every attribute path that a condition reads, and from where paths start.</summary>
public interface IPathVisitor
{
    void Path(AttributePath path);

    /// <summary>Paths start below <paramref name="path"/> while <paramref name="inside"/> runs.</summary>
    void Below(AttributePath path, Action inside);

    /// <summary>Paths start at a resource of one of the types while <paramref name="inside"/> runs.</summary>
    void Resource(ImmutableArray<string> types, Action inside);

    /// <summary>Paths start in a policy statement, which no provider's schema describes, while <paramref name="inside"/> runs.</summary>
    void Statement(Action inside);
}
