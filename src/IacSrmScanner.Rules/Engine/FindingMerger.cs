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
            if (!groups.TryGetValue(key, out var group))
            {
                groups.Add(key, group = new Group(finding));
            }

            group.Add(finding);
        }

        var merged = groups.Values.Select(group => group.Merged()).ToList();
        merged.Sort(FindingOrder.Compare);
        return merged;
    }

    private sealed class Group(Finding first)
    {
        private readonly ImmutableArray<string>.Builder instances = ImmutableArray.CreateBuilder<string>();
        private readonly List<RelatedPlace> related = [];
        private int count;

        public void Add(Finding finding)
        {
            count++;
            instances.AddRange(finding.Instances);
            foreach (var place in finding.Related)
            {
                if (related.Count < RelatedPlaces.MaxPlaces && IsNew(place))
                {
                    related.Add(place);
                }
            }
        }

        private bool IsNew(RelatedPlace place)
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
        public Finding Merged() => count == 1 ? first : first with { Instances = instances.ToImmutable(), Related = [.. related] };
    }
}
