using IacSrmScanner.Core.Resources;
using IacSrmScanner.Core.Values;
using IacSrmScanner.Rules.Conditions.Relations;

namespace IacSrmScanner.Rules.Conditions;

/// <summary>What a condition is asked about: a resource, or an element inside it.</summary>
/// <param name="Resource">The resource that is judged.</param>
/// <param name="Root">The value from which paths start: the resource's body, or the element.</param>
/// <param name="Relations">The references of the configuration.</param>
public sealed record Subject(Resource Resource, Value Root, RelationIndex Relations)
{
    public static Subject Of(Resource resource, RelationIndex relations) => new(resource, resource.Body, relations);
}
