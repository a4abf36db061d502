using IacSrmScanner.Core.Resources;
using IacSrmScanner.Rules.Conditions.Relations;
using IacSrmScanner.Rules.Findings;

namespace IacSrmScanner.Rules.Engine;

/// <summary>Is shown every verdict of a scan, also those that are only counted.</summary>
public interface IVerdictObserver
{
    /// <summary>Called once per configuration, from any thread.</summary>
    /// <param name="configuration">The configuration.</param>
    /// <param name="relations">The relations of its resources.</param>
    /// <param name="findings">Every verdict, in the order of the resources.</param>
    void Judged(Configuration configuration, RelationIndex relations, IReadOnlyList<Finding> findings);
}
