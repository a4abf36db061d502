using IacSrmScanner.Core.Resources;
using IacSrmScanner.Rules.Conditions.Paths;

namespace IacSrmScanner.Rules.Verification;

/// <summary>Knows the providers' schemas.</summary>
public interface ISchemaOracle
{
    /// <summary>What is wrong with a resource type, as a sentence; null when nothing is.</summary>
    string? ProblemWithType(Dialect dialect, string type);

    /// <summary>What is wrong with an attribute path of a resource type, as a sentence; null when nothing is or it cannot be told.</summary>
    string? ProblemWithPath(Dialect dialect, string type, AttributePath path);
}
