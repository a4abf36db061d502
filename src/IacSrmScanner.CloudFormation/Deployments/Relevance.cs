using System.Collections.Immutable;
using IacSrmScanner.CloudFormation.Evaluation;
using IacSrmScanner.Core.Values;
using IacSrmScanner.Documents.Nodes;

namespace IacSrmScanner.CloudFormation.Deployments;

/// <summary>The choices that can matter to a verdict.</summary>
/// <param name="Domains">For each parameter the values that make a difference.</param>
/// <param name="Conditions">The conditions to evaluate, each after those that it refers to.</param>
internal sealed record Relevance(ImmutableArray<ImmutableArray<InputCase>> Domains, ImmutableArray<MappingEntry> Conditions)
{
    /// <summary>The parameters decide conditions only; none goes into a value itself.</summary>
    public bool DecidesConditionsOnly { get; init; }

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

    /// <summary>Each parameter as all its values at once.</summary>
    public ImmutableArray<InputCase> Undecided() => [.. Domains.Select(Alternatives)];

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

    private static InputCase Alternatives(ImmutableArray<InputCase> domain)
    {
        var first = domain[0];
        return new InputCase(
            first.Choice with { Value = null, Words = $"'{first.Choice.Input}' is anything" },
            OneOf(domain, one => one.InProperties),
            OneOf(domain, one => one.InConditions));
    }

    private static Value OneOf(ImmutableArray<InputCase> domain, Func<InputCase, Value> value)
    {
        var provenance = value(domain[^1]).Provenance with { Label = domain[0].Choice.Input };
        return OneOfValue.Of([.. domain.Select(one => new Alternative([new Guard(one.Choice.Words, true, provenance.Span)], value(one)))], provenance);
    }
}
