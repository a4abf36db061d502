using System.Collections.Immutable;
using IacSrmScanner.CloudFormation.Evaluation;
using IacSrmScanner.Documents.Nodes;

namespace IacSrmScanner.CloudFormation.Deployments;

/// <summary>The choices that can matter to a verdict.</summary>
/// <param name="Key">The same for the same choices.</param>
/// <param name="Domains">For each parameter the values that make a difference.</param>
/// <param name="Conditions">The conditions to evaluate, each after those that it refers to.</param>
/// <param name="Rules">The rules of the template that restrict these parameters.</param>
internal sealed record Relevance(
    string Key,
    ImmutableArray<ImmutableArray<InputCase>> Domains,
    ImmutableArray<MappingEntry> Conditions,
    ImmutableArray<MappingEntry> Rules)
{
    /// <summary>How many combinations of values there are; beyond <paramref name="limit"/> only that it is more.</summary>
    public int Count(int limit)
    {
        var count = 1L;
        foreach (var domain in Domains)
        {
            count *= domain.Length;
            if (count > limit)
            {
                return limit + 1;
            }
        }

        return (int)count;
    }

    /// <summary>Every combination, the one of all first values first.</summary>
    public IEnumerable<ImmutableArray<InputCase>> Combinations()
    {
        var positions = new int[Domains.Length];
        while (true)
        {
            yield return [.. Domains.Select((domain, i) => domain[positions[i]])];
            var at = positions.Length - 1;
            while (at >= 0 && ++positions[at] == Domains[at].Length)
            {
                positions[at--] = 0;
            }

            if (at < 0)
            {
                yield break;
            }
        }
    }
}
