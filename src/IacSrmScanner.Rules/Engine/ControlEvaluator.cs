using IacSrmScanner.Core.Resources;
using IacSrmScanner.Core.Text;
using IacSrmScanner.Rules.Conditions;
using IacSrmScanner.Rules.Conditions.Relations;
using IacSrmScanner.Rules.Controls;
using IacSrmScanner.Rules.Findings;

namespace IacSrmScanner.Rules.Engine;

/// <summary>Judges one resource by one check of a control.</summary>
public static class ControlEvaluator
{
    public static Finding Evaluate(Control control, ControlCheck check, Resource resource, RelationIndex relations)
    {
        var subject = Subject.Of(resource, relations);
        var applies = check.Where?.Evaluate(subject) ?? Judgement.True;
        if (applies.Truth.IsFalse)
        {
            return new Finding(control, resource, Outcome.NotApplicable, "", resource.Header);
        }

        foreach (var source in check.Inherits)
        {
            var present = source.Evaluate(subject);
            if (!present.Truth.IsFalse)
            {
                return Open(control, resource, present, $"the value comes with '{source.Paths[0]}'");
            }
        }

        var required = check.Require.Evaluate(subject);
        if (required.Truth.IsTrue)
        {
            return new Finding(control, resource, Outcome.Pass, "", Place(required, resource).Span);
        }

        if (applies.Truth.IsUnknown)
        {
            return Open(control, resource, applies, null);
        }

        return required.Truth.IsUnknown ? Open(control, resource, required, null) : Fail(control, check, resource, required);
    }

    private static Finding Fail(Control control, ControlCheck check, Resource resource, Judgement judgement)
    {
        var (span, evidence) = Place(judgement, resource);
        return new Finding(control, resource, Outcome.Fail, FindingMessage.Fail(control, check, resource, evidence), span)
        {
            Related = RelatedPlaces.Of(resource, judgement, span),
            Flow = FindingFlow.Of(judgement),
        };
    }

    private static Finding Open(Control control, Resource resource, Judgement judgement, string? reason)
    {
        var (span, evidence) = Place(judgement, resource);
        var because = reason ?? judgement.Evidence.Select(each => each.Reason).FirstOrDefault(each => each is not null) ?? "a value is not known";
        return new Finding(control, resource, Outcome.Open, FindingMessage.Open(control, resource, because), span)
        {
            Related = RelatedPlaces.Of(resource, judgement, span),
            Flow = FindingFlow.Of(judgement),
        };
    }

    /// <summary>
    /// The first evidence, and the first place that lies inside the judged resource: a reader of the finding must find it where
    /// the resource is. Evidence elsewhere (another resource, a policy's data source) becomes a related place.
    /// </summary>
    private static (SourceSpan Span, Evidence? Evidence) Place(Judgement judgement, Resource resource)
    {
        var inside = judgement.Evidence.FirstOrDefault(each => each.Span is { } span && IsInside(span, resource.Extent))?.Span;
        return (inside ?? resource.Header, judgement.Evidence.FirstOrDefault());
    }

    private static bool IsInside(SourceSpan span, SourceSpan extent) =>
        ReferenceEquals(span.Source, extent.Source) && extent.Span.Contains(span.Span);
}
