using System.Collections.Immutable;
using IacSrmScanner.Core.Resources;
using IacSrmScanner.Core.Text;
using IacSrmScanner.Rules.Conditions;
using IacSrmScanner.Rules.Findings;

namespace IacSrmScanner.Rules.Engine;

/// <summary>The places beside the primary one that explain a verdict.</summary>
internal sealed class RelatedPlaces
{
    public const int MaxPlaces = 10;

    /// <summary>A call is a place of every finding in its module.</summary>
    private static readonly System.Runtime.CompilerServices.ConditionalWeakTable<CallSite, RelatedPlace> Calls = [];

    private readonly SourceSpan primary;
    private readonly ImmutableArray<RelatedPlace>.Builder places = ImmutableArray.CreateBuilder<RelatedPlace>();

    private RelatedPlaces(SourceSpan primary) => this.primary = primary;

    public static ImmutableArray<RelatedPlace> Of(Resource resource, Judgement judgement, SourceSpan primary)
    {
        var related = new RelatedPlaces(primary);
        related.AddResource(resource);
        foreach (var evidence in judgement.Evidence)
        {
            related.Add(evidence);
        }

        return related.places.DrainToImmutable();
    }

    private void AddResource(Resource resource)
    {
        if (IsNew(resource.Header))
        {
            places.Add(new RelatedPlace(resource.Header, $"the resource '{resource.Address}'"));
        }

        foreach (var call in resource.CallChain)
        {
            if (IsNew(call.Header))
            {
                places.Add(Calls.GetValue(call, static site => new RelatedPlace(site.Header, $"called as '{site.Name}'")));
            }
        }

        if (resource.Construct is { Place: { } made } construct && IsNew(made))
        {
            places.Add(new RelatedPlace(made, $"made here as '{construct.Path}'"));
        }
    }

    private void Add(Evidence evidence)
    {
        if (evidence.Span is { } span && IsNew(span))
        {
            places.Add(new RelatedPlace(span, evidence.Path.Length > 0 ? $"'{evidence.DisplayPath}'" : "decides too"));
        }

        var step = evidence.Value?.Provenance;
        while (step is not null && places.Count < MaxPlaces)
        {
            if (IsNew(step.Span))
            {
                places.Add(new RelatedPlace(step.Span, StepWords.Of(step)));
            }

            step = step.Inputs.IsEmpty ? null : step.Inputs[0];
        }
    }

    private bool IsNew(SourceSpan span)
    {
        if (places.Count >= MaxPlaces || span == primary || span.Source.Path.Length == 0)
        {
            return false;
        }

        foreach (var place in places)
        {
            if (place.Span == span)
            {
                return false;
            }
        }

        return true;
    }
}
