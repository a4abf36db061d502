using System.Collections.Immutable;
using IacSrmScanner.Core.Text;
using IacSrmScanner.Rules.Findings;

namespace IacSrmScanner.Rules.Engine;

/// <summary>
/// One finding per source block and cause: the same verdict of a control on several instances of one block (of
/// <c>count</c>, <c>for_each</c> or several calls of a module) becomes one that lists the instances.
/// </summary>
public static class FindingMerger
{
    public static IReadOnlyList<Finding> Merge(IEnumerable<Finding> findings)
    {
        var groups = new Dictionary<(string, Outcome, SourceSpan, SourceSpan), Group>();
        foreach (var finding in findings)
        {
            var key = (finding.Control.Id, finding.Outcome, finding.Span, finding.Resource.Header);
            if (groups.TryGetValue(key, out var group))
            {
                group.Add(finding);
            }
            else
            {
                groups.Add(key, new Group(finding));
            }
        }

        var merged = groups.Values.Select(group => group.Merged()).ToList();
        merged.Sort(FindingOrder.Compare);
        return merged;
    }

    private sealed class Group(Finding first)
    {
        private ImmutableArray<string>.Builder? instances;
        private List<RelatedPlace>? related;

        public void Add(Finding finding)
        {
            instances ??= first.Instances.ToBuilder();
            related ??= [.. first.Related];
            instances.AddRange(finding.Instances);
            foreach (var place in finding.Related)
            {
                if (related.Count < RelatedPlaces.MaxPlaces && IsNew(place, related))
                {
                    related.Add(place);
                }
            }
        }

        private static bool IsNew(RelatedPlace place, List<RelatedPlace> related)
        {
            foreach (var known in related)
            {
                if (known.Span == place.Span)
                {
                    return false;
                }
            }

            return true;
        }

        /// <summary>The first finding with the calls and causes of the others beside its own.</summary>
        public Finding Merged() => instances is null || related is null ? first : first with { Instances = instances.ToImmutable(), Related = [.. related] };
    }
}
