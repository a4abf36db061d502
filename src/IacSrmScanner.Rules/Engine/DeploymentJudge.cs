using System.Collections.Immutable;
using IacSrmScanner.Core.Resources;
using IacSrmScanner.Rules.Conditions.Relations;
using IacSrmScanner.Rules.Controls;
using IacSrmScanner.Rules.Findings;

namespace IacSrmScanner.Rules.Engine;

/// <summary>
/// Judges a resource in every way in which its configuration can be deployed: it fails when it fails in one of them, and the
/// finding names that one; it passes when it passes in all. Safe for several threads.
/// </summary>
internal sealed class DeploymentJudge(IDeploymentSpace space, Footprints footprints)
{
    /// <summary>Up to this many deployments are all judged, to name only those inputs that matter.</summary>
    private const int FullyExplained = 64;

    private readonly Lock gate = new();
    private readonly Dictionary<ResourceGraph, RelationIndex> relations = new(ReferenceEqualityComparer.Instance);

    /// <param name="whole">The verdict where every choice is left open.</param>
    /// <param name="check">The check of its control.</param>
    public Finding Judge(Finding whole, ControlCheck check)
    {
        // A space is for one thread at a time.
        lock (gate)
        {
            return InEach(whole, check);
        }
    }

    private Finding InEach(Finding whole, ControlCheck check)
    {
        var set = space.Of(whole.Resource, footprints.Of(check));
        if (set.TooMany is { } why)
        {
            return whole.Outcome is Outcome.Fail or Outcome.NotApplicable ? whole : Open(whole, why);
        }

        if (set.Count == 0)
        {
            return whole;
        }

        var undecided = set.Undecided is { } make ? Evaluate(make(), whole, check) : whole;
        var isThere = undecided?.Resource.Existence.IsTrue == true;
        var here = undecided is null ? whole : undecided with { Resource = whole.Resource };
        switch (undecided?.Outcome)
        {
            case Outcome.Fail when isThere:
            case Outcome.NotApplicable:
            case Outcome.Pass when isThere && check.Where is null:
                return here;
            case Outcome.Pass when check.Where is null:
                break;
            default:
                return Combine(whole, set, deployment => Evaluate(deployment, whole, check));
        }

        // What passes wherever it is may be nowhere.
        var allowed = set.Each.Where(deployment => !deployment.IsAllowed.IsFalse);
        return allowed.Any(deployment => !deployment.Graph.Resolve(whole.Resource.Address).IsEmpty) ? here : NotThere(whole);
    }

    private static Finding Combine(Finding whole, DeploymentSet set, Func<Deployment, Finding?> evaluate)
    {
        Finding? best = null;
        var failing = (Deployment?)null;
        var judged = new List<(Deployment Deployment, bool Fails)>();
        foreach (var deployment in set.Each.Where(each => !each.IsAllowed.IsFalse))
        {
            var finding = evaluate(deployment);
            var fails = finding?.Outcome == Outcome.Fail && deployment.IsAllowed.IsTrue;
            judged.Add((deployment, fails));
            if (fails && failing is null)
            {
                (best, failing) = (finding, deployment);
                if (set.Count > FullyExplained)
                {
                    break;
                }
            }
            else if (finding is not null && failing is null)
            {
                best = Graver(best, finding.Outcome == Outcome.Fail ? Perhaps(whole, deployment) : finding);
            }
        }

        if (failing is not null && best is not null)
        {
            var witness = Witness.Of(failing, set.Count > FullyExplained ? [] : judged);
            return Named(best, witness.IsEmpty ? [] : witness.AddRange(failing.Needed), whole);
        }

        return best is null
            ? (judged.Count == 0 ? whole : NotThere(whole))
            : best with { Resource = whole.Resource };
    }

    /// <summary>Open before Pass before NotApplicable; of equals the first.</summary>
    private static Finding Graver(Finding? before, Finding now) => before is null || now.Outcome < before.Outcome ? now : before;

    private static Finding NotThere(Finding whole) => whole with
    {
        Outcome = Outcome.NotApplicable,
        Message = "",
        Span = whole.Resource.Header,
        Instances = [],
        Related = [],
        Flow = [],
    };

    private static Finding Perhaps(Finding whole, Deployment deployment) =>
        Open(whole, $"it is not met when {Witness.Words(deployment.Choices)}, of which the files do not say whether it can be deployed");

    private static Finding Open(Finding whole, string because) => whole with
    {
        Outcome = Outcome.Open,
        Message = FindingMessage.Open(whole.Control, whole.Resource, because),
        Instances = [whole.Resource.Address],
        Span = whole.Outcome == Outcome.Open ? whole.Span : whole.Resource.Header,
    };

    private static Finding Named(Finding failing, ImmutableArray<InputChoice> witness, Finding whole)
    {
        if (witness.IsEmpty)
        {
            return failing with { Resource = whole.Resource };
        }

        var declared = witness
            .Where(choice => choice.Span is not null && choice.Span != failing.Span)
            .Select(choice => new RelatedPlace(choice.Span.GetValueOrDefault(), choice.Words));
        return failing with
        {
            Resource = whole.Resource,
            Message = $"{failing.Message} This is so when {Witness.Words(witness)}.",
            Related = [.. failing.Related.Concat(declared).DistinctBy(place => place.Span).Take(RelatedPlaces.MaxPlaces)],
            When = witness,
        };
    }

    /// <summary>The verdict in one deployment; null when the resource is not part of it.</summary>
    private Finding? Evaluate(Deployment deployment, Finding whole, ControlCheck check)
    {
        if (deployment.Graph.Resolve(whole.Resource.Address) is not [var there, ..])
        {
            return null;
        }

        return ControlEvaluator.Evaluate(whole.Control, check, there, RelationsOf(deployment.Graph), VerdictContext.Of(whole));
    }

    /// <summary>What relates to each other is found once for a graph; one with a single resource is hardly asked twice.</summary>
    private RelationIndex RelationsOf(ResourceGraph graph)
    {
        if (!relations.TryGetValue(graph, out var index))
        {
            index = new RelationIndex(graph) { MindsExistence = true };
            if (graph.Resources.Length > 1)
            {
                relations[graph] = index;
            }
        }

        return index;
    }
}
