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
        var merged = new List<Finding>();
        var positions = new Dictionary<(string, Outcome, SourceSpan, SourceSpan), int>();
        foreach (var finding in findings)
        {
            var key = (finding.Control.Id, finding.Outcome, finding.Span, finding.Resource.Header);
            if (positions.TryGetValue(key, out var position))
            {
                var first = merged[position];
                merged[position] = first with { Instances = [.. first.Instances, .. finding.Instances] };
            }
            else
            {
                positions[key] = merged.Count;
                merged.Add(finding);
            }
        }

        merged.Sort(FindingOrder.Compare);
        return merged;
    }
}
