using System.Collections.Immutable;
using IacSrmScanner.Rules.Conditions;
using IacSrmScanner.Rules.Findings;

namespace IacSrmScanner.Rules.Engine;

/// <summary>How the value that decided a finding came to the attribute, from its origin on.</summary>
internal static class FindingFlow
{
    private const int MaxSteps = 100;

    /// <summary>Nothing when the value stands where it counts: a way has two steps at least.</summary>
    public static ImmutableArray<RelatedPlace> Of(Judgement judgement)
    {
        if (judgement.Evidence.FirstOrDefault(evidence => evidence.Value is not null)?.Value is not { } value)
        {
            return [];
        }

        var trail = ValueTrail.Of(value.Provenance, MaxSteps);
        return trail.Length < 2 ? [] : [.. trail.Reverse().Select(step => new RelatedPlace(step.Step.Span, StepWords.Of(step.Step)))];
    }
}
