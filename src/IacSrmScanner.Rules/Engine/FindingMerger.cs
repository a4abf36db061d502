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
        var merged = new List<(Finding First, List<string>? Instances)>();
        var positions = new Dictionary<(string, Outcome, SourceSpan, SourceSpan), int>();
        foreach (var finding in findings)
        {
            var key = (finding.Control.Id, finding.Outcome, finding.Span, finding.Resource.Header);
            if (positions.TryGetValue(key, out var position))
            {
                var (first, instances) = merged[position];
                instances ??= [.. first.Instances];
                instances.AddRange(finding.Instances);
                merged[position] = (first, instances);
            }
            else
            {
                positions[key] = merged.Count;
                merged.Add((finding, null));
            }
        }

        var result = merged.ConvertAll(entry => entry.Instances is { } instances ? entry.First with { Instances = [.. instances] } : entry.First);
        result.Sort(FindingOrder.Compare);
        return result;
    }
}
