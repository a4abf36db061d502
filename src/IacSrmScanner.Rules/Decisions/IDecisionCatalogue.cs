using IacSrmScanner.Core.Resources;

namespace IacSrmScanner.Rules.Decisions;

/// <summary>Where decisions come from; only those of types that occur are made. Safe for several threads.</summary>
public interface IDecisionCatalogue
{
    /// <summary>The decision for a resource type; null when the type alone decides.</summary>
    ModelDecision? DecisionFor(Dialect dialect, string type);
}
