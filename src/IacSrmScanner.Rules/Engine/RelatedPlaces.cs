using System.Collections.Immutable;
using IacSrmScanner.Core.Resources;
using IacSrmScanner.Core.Text;
using IacSrmScanner.Core.Values;
using IacSrmScanner.Rules.Conditions;
using IacSrmScanner.Rules.Findings;

namespace IacSrmScanner.Rules.Engine;

/// <summary>The places beside the primary one that explain a verdict.</summary>
internal static class RelatedPlaces
{
    public const int MaxPlaces = 10;

    public static ImmutableArray<RelatedPlace> Of(Resource resource, Judgement judgement, SourceSpan primary)
    {
        var places = new List<RelatedPlace>();
        if (primary != resource.Header)
        {
            Add(resource.Header, $"the resource '{resource.Address}'");
        }

        foreach (var call in resource.CallChain)
        {
            Add(call.Header, $"called as '{call.Name}'");
        }

        if (resource.Construct is { Place: { } made } construct)
        {
            Add(made, $"made here as '{construct.Path}'");
        }

        foreach (var evidence in judgement.Evidence)
        {
            if (evidence.Span is { Source.Path.Length: > 0 } span)
            {
                Add(span, evidence.Path.Length > 0 ? $"'{evidence.DisplayPath}'" : "decides too");
            }

            AddSteps(evidence.Value?.Provenance);
        }

        return [.. places];

        void Add(SourceSpan span, string text)
        {
            if (places.Count < MaxPlaces && span != primary && span.Source.Path.Length > 0 && places.All(place => place.Span != span))
            {
                places.Add(new RelatedPlace(span, text));
            }
        }

        void AddSteps(Provenance? from)
        {
            for (var step = from; step is not null && places.Count < MaxPlaces; step = step.Inputs.IsEmpty ? null : step.Inputs[0])
            {
                Add(step.Span, StepWords.Of(step));
            }
        }
    }
}
