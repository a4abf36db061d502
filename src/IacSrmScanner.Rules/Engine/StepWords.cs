using IacSrmScanner.Core.Values;

namespace IacSrmScanner.Rules.Engine;

/// <summary>A step of a value's way in words.</summary>
public static class StepWords
{
    public static string Of(Provenance step) => step switch
    {
        { Label.Length: > 0 } when step.Label.Contains('\'', StringComparison.Ordinal) => step.Label,
        { Label.Length: > 0 } => $"through '{step.Label}'",
        { Kind: ProvenanceKind.Computed } => "computed here",
        { Kind: ProvenanceKind.Defaulted } => "the declared default",
        _ => "the value comes from here",
    };
}
