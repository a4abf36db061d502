using IacSrmScanner.Core.Resources;

namespace IacSrmScanner.Rules.Conditions.Relations;

/// <summary>The judgement of a condition on another resource; where only absence decided, its header is the place.</summary>
internal static class RelatedJudgement
{
    public static Judgement Of(Resource other, Condition satisfies, RelationIndex relations)
    {
        var judgement = satisfies.Evaluate(Subject.Of(other, relations));
        return judgement.Evidence.All(evidence => evidence.Span is null)
            ? judgement with { Evidence = [.. judgement.Evidence.DefaultIfEmpty(new Evidence("", null, null)).Select(evidence => evidence with { Span = other.Header })] }
            : judgement;
    }
}
