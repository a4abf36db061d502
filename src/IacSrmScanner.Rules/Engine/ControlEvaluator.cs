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
    public static Finding Evaluate(Control control, ControlCheck check, Resource resource, RelationIndex relations) =>
        Evaluate(control, check, resource, relations, VerdictContext.None);

    public static Finding Evaluate(Control control, ControlCheck check, Resource resource, RelationIndex relations, VerdictContext context)
    {
        var subject = Subject.Of(resource, relations);
        var applies = check.Where?.Evaluate(subject) ?? Judgement.True;
        if (applies.Truth.IsFalse)
        {
            return Counted(control, resource, Outcome.NotApplicable, resource.Header, context);
        }

        foreach (var source in check.Inherits)
        {
            var present = source.Evaluate(subject);
            if (!present.Truth.IsFalse)
            {
                return Open(control, resource, present, $"the value comes with '{source.Paths[0]}'", context);
            }
        }

        var required = check.Require.Evaluate(subject);
        if (required.Truth.IsTrue)
        {
            return Counted(control, resource, Outcome.Pass, Place(required, resource).Span, context);
        }

        if (applies.Truth.IsUnknown)
        {
            return Open(control, resource, applies, null, context);
        }

        return required.Truth.IsUnknown ? Open(control, resource, required, null, context) : Fail(control, check, resource, required, context);
    }

    /// <summary>A verdict that is counted but not told: it needs no words.</summary>
    internal static Finding Counted(Control control, Resource resource, Outcome outcome, SourceSpan span, VerdictContext context) =>
        new(control, resource, outcome, "", span)
        {
            Configuration = context.Configuration,
            Owner = context.Owner,
            Delivery = context.Delivery,
        };

    private static Finding Fail(Control control, ControlCheck check, Resource resource, Judgement judgement, VerdictContext context)
    {
        var (span, evidence) = Place(judgement, resource);
        return Told(Counted(control, resource, Outcome.Fail, span, context), judgement, FindingMessage.Fail(control, check, resource, evidence));
    }

    private static Finding Open(Control control, Resource resource, Judgement judgement, string? reason, VerdictContext context)
    {
        var because = reason ?? judgement.Evidence.Select(each => each.Reason).FirstOrDefault(each => each is not null) ?? "a value is not known";
        return Told(
            Counted(control, resource, Outcome.Open, Place(judgement, resource).Span, context), judgement, FindingMessage.Open(control, resource, because));
    }

    private static Finding Told(Finding counted, Judgement judgement, string message) => counted with
    {
        Message = message,
        Instances = [counted.Resource.Address],
        Related = RelatedPlaces.Of(counted.Resource, judgement, counted.Span),
        Flow = FindingFlow.Of(judgement),
    };

    /// <summary>
    /// The first evidence, and the first place that lies inside the judged resource: a reader of the finding must find it where
    /// the resource is. Evidence elsewhere (another resource, a policy's data source) becomes a related place.
    /// </summary>
    private static (SourceSpan Span, Evidence? Evidence) Place(Judgement judgement, Resource resource)
    {
        var first = judgement.Evidence is [var telling, ..] ? telling : null;
        foreach (var evidence in judgement.Evidence)
        {
            if (evidence.Span is { } span && IsInside(span, resource.Extent))
            {
                return (span, first);
            }
        }

        return (resource.Header, first);
    }

    private static bool IsInside(SourceSpan span, SourceSpan extent) =>
        ReferenceEquals(span.Source, extent.Source) && extent.Span.Contains(span.Span);
}
