using System.Collections.Immutable;
using IacSrmScanner.Core.Values;

namespace IacSrmScanner.CloudFormation.Intrinsics;

/// <summary>
/// Applies a function of several values where some are undecided: once for every case that is possible. Values that depend
/// on the same condition vary together.
/// </summary>
internal static class Alternation
{
    public static Value Over(ImmutableArray<Value> inputs, Func<ImmutableArray<Value>, Value> map, Provenance provenance)
    {
        if (!inputs.Any(input => input is OneOfValue))
        {
            return map(inputs);
        }

        if (Cases(inputs) is not { } cases)
        {
            return TooMany(provenance);
        }

        var results = ImmutableArray.CreateBuilder<Alternative>();
        foreach (var one in cases)
        {
            Add(results, one.When, map(one.Fill(inputs)));
            if (results.Count > OneOfValue.MaxAlternatives)
            {
                return TooMany(provenance);
            }
        }

        return OneOfValue.Of(results.ToImmutable(), provenance);
    }

    private static UnknownValue TooMany(Provenance provenance) => new(
        new UnknownReason(UnknownKind.Limit, $"more than {OneOfValue.MaxAlternatives} alternatives are possible"), provenance);

    private static List<Case>? Cases(ImmutableArray<Value> inputs)
    {
        List<Case> cases = [new([], null, null)];
        foreach (var many in inputs.OfType<OneOfValue>())
        {
            var next = new List<Case>();
            foreach (var one in cases)
            {
                foreach (var alternative in many.Alternatives)
                {
                    if (Combine(one.When, alternative.When) is { } when)
                    {
                        next.Add(new Case(when, one, alternative.Value));
                    }
                }

                if (next.Count > OneOfValue.MaxAlternatives)
                {
                    return null;
                }
            }

            cases = next;
        }

        return cases;
    }

    private static void Add(ImmutableArray<Alternative>.Builder results, ImmutableArray<Guard> when, Value value)
    {
        if (value is not OneOfValue nested)
        {
            results.Add(new Alternative(when, value));
            return;
        }

        foreach (var inner in nested.Alternatives)
        {
            if (Combine(when, inner.When) is { } both)
            {
                results.Add(new Alternative(both, inner.Value));
            }
        }
    }

    /// <summary>Both sets of guards together; null when they contradict each other.</summary>
    private static ImmutableArray<Guard>? Combine(ImmutableArray<Guard> left, ImmutableArray<Guard> right)
    {
        var added = ImmutableArray.CreateBuilder<Guard>();
        foreach (var guard in right)
        {
            var same = left.FirstOrDefault(other => other.Condition == guard.Condition);
            if (same is null)
            {
                added.Add(guard);
            }
            else if (same.Holds != guard.Holds)
            {
                return null;
            }
        }

        return added.Count == 0 ? left : left.AddRange(added);
    }

    /// <summary>A choice for every undecided input, the last one first.</summary>
    private sealed record Case(ImmutableArray<Guard> When, Case? Previous, Value? Chosen)
    {
        public ImmutableArray<Value> Fill(ImmutableArray<Value> inputs)
        {
            var filled = inputs.ToBuilder();
            var step = this;
            for (var i = filled.Count - 1; i >= 0; i--)
            {
                if (filled[i] is OneOfValue && step is { Chosen: { } chosen })
                {
                    filled[i] = chosen;
                    step = step.Previous;
                }
            }

            return filled.ToImmutable();
        }
    }
}
